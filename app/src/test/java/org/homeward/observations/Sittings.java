package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Sittings with Ada Finch, well and ill, and the sets they become. */
public final class Sittings {
    public static final Instant NOW = Instant.parse("2026-11-22T08:14:00Z");

    /** Scores 0 on either scale: 92 to 95 would not on scale 1. */
    public static final VitalSigns WELL = new VitalSigns(
            new RespirationRate(16),
            new OxygenSaturation(97),
            Breathing.AIR,
            new BloodPressure(128, 76),
            new Pulse(72),
            Consciousness.ALERT,
            new Temperature(368));

    /** HZ-16: a pulse of 160 with a pressure of 65. */
    public static final VitalSigns SHOCK =
            WELL.withPulse(new Pulse(160)).withBloodPressure(new BloodPressure(65, null));

    private static final List<Function<VitalSigns, VitalSigns>> TWO_EACH = List.of(
            signs -> signs.withPulse(new Pulse(115)),
            signs -> signs.withRespirationRate(new RespirationRate(22)),
            signs -> signs.withBloodPressure(new BloodPressure(95, 60)),
            signs -> signs.withOxygenSaturation(new OxygenSaturation(93)),
            signs -> signs.withBreathing(Breathing.OXYGEN));

    /** Since 1 June 2025, and still here. */
    static final Judgement.Stay SINCE_JUNE = new Judgement.Stay(LocalDate.of(2025, 6, 1), null);

    private Sittings() {}

    /** Signs with this total from 0 to 11 on scale 1, no parameter at 3. */
    public static VitalSigns scoring(int total) {
        VitalSigns signs = total % 2 == 1 ? WELL.withTemperature(new Temperature(385)) : WELL;
        for (Function<VitalSigns, VitalSigns> two : TWO_EACH.subList(0, total / 2)) {
            signs = two.apply(signs);
        }
        return signs;
    }

    /** Signs of which one parameter scores 3 and nothing else scores. */
    public static VitalSigns newlyConfused() {
        return WELL.withConsciousness(Consciousness.NEW_CONFUSION);
    }

    public static VitalSigns without(Parameter parameter, VitalSigns signs) {
        return switch (parameter) {
            case RESPIRATION_RATE -> signs.withRespirationRate(null);
            case OXYGEN_SATURATION -> signs.withOxygenSaturation(null);
            case OXYGEN -> signs.withBreathing(null);
            case SYSTOLIC_BLOOD_PRESSURE -> signs.withBloodPressure(null);
            case PULSE -> signs.withPulse(null);
            case CONSCIOUSNESS -> signs.withConsciousness(null);
            case TEMPERATURE -> signs.withTemperature(null);
        };
    }

    /** A sitting now, with the reason "refused" for whatever is not there. */
    public static Sitting of(VitalSigns signs) {
        return new Sitting(Ids.next(), NOW, signs, OxygenTherapy.NONE, refused(signs), List.of(), null, null, "typed");
    }

    public static Sitting at(Instant at, Sitting sitting) {
        return new Sitting(
                sitting.id(),
                at,
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                sitting.origin());
    }

    public static Sitting late(String reason, Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                sitting.checked(),
                reason,
                sitting.correction(),
                sitting.origin());
    }

    public static Sitting giving(OxygenTherapy oxygen, Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                oxygen,
                sitting.missing(),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                sitting.origin());
    }

    /** The same sitting with these measures looked at twice; found true or not. */
    public static Sitting checked(boolean foundTrue, Sitting sitting, Measure... measures) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                Arrays.stream(measures)
                        .map(measure -> checked(foundTrue, measure, sitting))
                        .toList(),
                sitting.lateReason(),
                sitting.correction(),
                sitting.origin());
    }

    private static Sitting.Checked checked(boolean foundTrue, Measure measure, Sitting sitting) {
        String reading = String.valueOf(Measured.of(measure, sitting.signs(), sitting.oxygen()));
        return new Sitting.Checked(measure, reading, foundTrue ? reading : null);
    }

    /** The same sitting, saved at a moment because it did not say its own. */
    static Sitting untimed(Instant at, Sitting sitting) {
        return new Sitting(
                sitting.id(),
                at,
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                new Origin(sitting.source(), false, sitting.origin().raw()));
    }

    /** The same sitting with what the device sent. */
    static Sitting sent(Map<String, String> raw, Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                new Origin(sitting.source(), true, raw));
    }

    /** What scale 1 gives these signs beside a usual score. */
    public static GivenScore score(VitalSigns signs, @Nullable Integer usual) {
        return GivenScore.of(News2.of(signs, SpO2Scale.SCALE_1), usual);
    }

    /** No score, as for somebody under 16. */
    public static GivenScore noScore() {
        return GivenScore.notFor(SpO2Scale.SCALE_1);
    }

    public static ObservedSet saved(VitalSigns signs, Instant at) {
        return saved(score(signs, null), signs, at);
    }

    public static ObservedSet saved(GivenScore score, VitalSigns signs, Instant at) {
        return new ObservedSet(
                Ids.next(),
                at,
                at.plus(Duration.ofMinutes(1)),
                "Joan Miller, senior carer, Beechwood House",
                signs,
                OxygenTherapy.NONE,
                score,
                refused(signs),
                new ObservedSet.Remarks("typed", null, null, null, null, false));
    }

    /** The same set, replaced by a newer one. */
    public static ObservedSet replaced(ObservedSet set) {
        return new ObservedSet(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                set.recorder(),
                set.signs(),
                set.oxygen(),
                set.score(),
                set.missing(),
                new ObservedSet.Remarks("typed", null, null, null, null, true));
    }

    static Judgement.Facts ada() {
        return born(LocalDate.of(1938, 3, 3));
    }

    static Judgement.Facts born(LocalDate born) {
        return new Judgement.Facts(born, false, SINCE_JUNE, SpO2Scale.SCALE_1, null, VitalSigns.none());
    }

    private static Map<Parameter, MissingReason> refused(VitalSigns signs) {
        return signs.missing().stream()
                .collect(Collectors.toMap(Function.identity(), parameter -> MissingReason.REFUSED));
    }

    static Sitting silent(VitalSigns signs) {
        return new Sitting(UUID.randomUUID(), NOW, signs, OxygenTherapy.NONE, Map.of(), List.of(), null, null, "typed");
    }
}
