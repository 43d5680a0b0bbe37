package org.homeward.observations.earlier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Finding;
import org.homeward.clinical.plausibility.Known;
import org.homeward.clinical.plausibility.Level;
import org.homeward.clinical.plausibility.Plausibility;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.earlier.EarlierSet.FileHome;
import org.jspecify.annotations.Nullable;

/** Reads a row as a set. */
final class SetReading {
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    private SetReading() {}

    /** Only for a row in which all that is written can be read. */
    static EarlierSet of(FileRow row, Instant takenAt) {
        SpO2Scale scale = Objects.requireNonNullElse(row.word(Column.SCALE, FileWords::scale), SpO2Scale.SCALE_1);
        return new EarlierSet(
                new FileHome(row.code(Column.HOME_ID), row.text(Column.HOME_NAME)),
                takenAt,
                row.code(Column.ASSET),
                signs(row, scale),
                scale,
                FileWords.isYes(row.text(Column.CONCERN)),
                score(row));
    }

    private static VitalSigns signs(FileRow row, SpO2Scale scale) {
        VitalSigns signs = new VitalSigns(
                row.number(Column.RESPIRATION, RespirationRate::rounded),
                row.number(Column.SATURATION, OxygenSaturation::rounded),
                row.word(Column.DELIVERY, FileWords::delivery),
                row.number(Column.SYSTOLIC, BloodPressure::rounded),
                row.number(Column.PULSE, Pulse::rounded),
                row.word(Column.CONSCIOUSNESS, FileWords::consciousness),
                row.number(Column.TEMPERATURE, Temperature::rounded));
        for (Finding finding :
                Plausibility.of(signs, new Known(VitalSigns.none(), scale)).findings()) {
            signs = finding.level() == Level.REJECT ? without(finding, signs, row) : signs;
        }
        return withDiastolic(signs, row);
    }

    /** What no living person has, a pulse of 0 for one, is how kit writes that it did not measure (HZ-14). */
    private static VitalSigns without(Finding impossible, VitalSigns signs, FileRow row) {
        return switch (impossible.measure()) {
            case RESPIRATION_RATE -> no(row, Column.RESPIRATION, signs.withRespirationRate(null));
            case OXYGEN_SATURATION -> no(row, Column.SATURATION, signs.withOxygenSaturation(null));
            case SYSTOLIC -> no(row, Column.SYSTOLIC, signs.withBloodPressure(null));
            case PULSE -> no(row, Column.PULSE, signs.withPulse(null));
            case TEMPERATURE -> no(row, Column.TEMPERATURE, signs.withTemperature(null));
            default -> signs;
        };
    }

    private static VitalSigns no(FileRow row, Column column, VitalSigns rest) {
        row.isNoReading(column);
        return rest;
    }

    /** It is not scored: one that does not fit below the systolic is left out and the systolic stays. */
    private static VitalSigns withDiastolic(VitalSigns signs, FileRow row) {
        BigDecimal diastolic = FileNumber.read(row.text(Column.DIASTOLIC)).orNull();
        BloodPressure pressure = signs.bloodPressure();
        if (pressure == null || diastolic == null || diastolic.compareTo(MOST) > 0) {
            return signs;
        }
        BloodPressure both = BloodPressure.rounded(BigDecimal.valueOf(pressure.systolic()), diastolic);
        boolean fits = Plausibility.of(
                        VitalSigns.none().withBloodPressure(both), new Known(VitalSigns.none(), SpO2Scale.SCALE_1))
                .canBeSaved();
        return fits ? signs.withBloodPressure(both) : signs;
    }

    /** A score is a whole number; anything else is no score that ours could agree with. */
    private static @Nullable Integer score(FileRow row) {
        return Optional.ofNullable(FileNumber.read(row.text(Column.SCORE)).orNull())
                .filter(score -> score.stripTrailingZeros().scale() <= 0 && score.compareTo(MOST) <= 0)
                .map(BigDecimal::intValue)
                .orElse(null);
    }
}
