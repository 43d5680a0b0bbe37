package org.homeward.observations.limits;

import java.time.Instant;
import java.util.List;
import org.homeward.clinical.limits.Measurements;
import org.homeward.clinical.limits.Measurements.Total;
import org.homeward.clinical.limits.Measurements.Weighing;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.London;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.SavedSet;
import org.homeward.observations.WeightAndGlucose;
import org.jspecify.annotations.Nullable;

/** A set as limits see it. */
record SetMeasured(Instant takenAt, VitalSigns signs, WeightAndGlucose beside, GivenScore score) {
    static SetMeasured of(SavedSet set) {
        return new SetMeasured(
                set.sitting().takenAt(), set.sitting().signs(), set.sitting().beside(), set.score());
    }

    static SetMeasured of(ObservedSet set) {
        return new SetMeasured(set.takenAt(), set.signs(), set.beside(), set.score());
    }

    /** With the weights of the days before. */
    Measurements after(List<Weighing> before) {
        return new Measurements(signs, beside.glucose(), weighing(), before, total());
    }

    @Nullable
    Weighing weighing() {
        Weight weight = beside.weight();
        return weight == null ? null : new Weighing(London.day(takenAt), weight);
    }

    private @Nullable Total total() {
        return switch (score.status()) {
            case COMPLETE -> new Total(score.atLeast(), true);
            case PARTIAL -> new Total(score.atLeast(), false);
            case EMPTY, DOES_NOT_APPLY -> null;
        };
    }
}
