package org.homeward.observations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/**
 * One sitting as it reaches the server, read but not yet judged. The id is made before it is sent, so that the same
 * sitting sent twice is one set (HZ-13).
 */
public record Sitting(
        UUID id,
        Instant takenAt,
        VitalSigns signs,
        OxygenTherapy oxygen,
        Map<Parameter, MissingReason> missing,
        List<Checked> checked,
        @Nullable String lateReason,
        @Nullable Correction correction,
        Origin origin,
        WeightAndGlucose beside) {
    public Sitting {
        takenAt = takenAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        missing = ofWhatIsNotThere(missing, signs);
        checked = List.copyOf(checked);
    }

    /** A sitting in which nothing was measured beside the signs. */
    public Sitting(
            UUID id,
            Instant takenAt,
            VitalSigns signs,
            OxygenTherapy oxygen,
            Map<Parameter, MissingReason> missing,
            List<Checked> checked,
            @Nullable String lateReason,
            @Nullable Correction correction,
            Origin origin) {
        this(id, takenAt, signs, oxygen, missing, checked, lateReason, correction, origin, WeightAndGlucose.NONE);
    }

    /** A sitting that says its own time and comes from no device. */
    public Sitting(
            UUID id,
            Instant takenAt,
            VitalSigns signs,
            OxygenTherapy oxygen,
            Map<Parameter, MissingReason> missing,
            List<Checked> checked,
            @Nullable String lateReason,
            @Nullable Correction correction,
            String source) {
        this(id, takenAt, signs, oxygen, missing, checked, lateReason, correction, Origin.of(source));
    }

    /** A reason beside a reading that is there says nothing: the reading is there. */
    private static Map<Parameter, MissingReason> ofWhatIsNotThere(
            Map<Parameter, MissingReason> reasons, VitalSigns signs) {
        Map<Parameter, MissingReason> kept = new EnumMap<>(Parameter.class);
        kept.putAll(reasons);
        kept.keySet().retainAll(signs.missing());
        return Collections.unmodifiableMap(kept);
    }

    /**
     * A reading that was asked about: what was read first is kept, and which number somebody looked at again and found
     * true, if any. A look at one number says nothing of another.
     */
    public record Checked(
            Measure measure, String first, @Nullable String found) {}

    /** Which set this one replaces, and why. */
    public record Correction(UUID replaces, String reason) {}

    /** The same sitting, replacing another. */
    public Sitting correcting(Correction of) {
        return new Sitting(id, takenAt, signs, oxygen, missing, checked, lateReason, of, origin, beside);
    }

    public String source() {
        return origin.source();
    }

    boolean hasChecked(Measure measure) {
        return checked.stream()
                .filter(check -> check.measure() == measure)
                .anyMatch(check -> Measured.isSame(check.found(), measured(measure)));
    }

    private @Nullable BigDecimal measured(Measure measure) {
        return measure == Measure.WEIGHT || measure == Measure.GLUCOSE
                ? Measured.of(measure, beside)
                : Measured.of(measure, signs, oxygen);
    }

    /** Whether a saved set says the same; what was looked at twice aside, and the time of saving where none was given. */
    boolean isAlready(ObservedSet set) {
        ObservedSet.Remarks said = set.remarks();
        return signs.equals(set.signs())
                && oxygen.equals(set.oxygen())
                && beside.equals(set.beside())
                && missing.equals(set.missing())
                && (!origin.saysWhen() || takenAt.equals(set.takenAt()))
                && Objects.equals(lateReason, said.lateReason())
                && Objects.equals(correction, said.correction())
                && source().equals(said.source())
                && origin.raw().equals(said.raw());
    }
}
