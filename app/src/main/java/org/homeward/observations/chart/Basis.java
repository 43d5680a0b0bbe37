package org.homeward.observations.chart;

import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** What a reading was scored by at the time; where NEWS2 does not apply there is nothing to score by. */
record Basis(boolean scored, SpO2Scale scale, @Nullable Breathing breathing) {
    static final Basis USUAL = new Basis(true, SpO2Scale.SCALE_1, Breathing.AIR);
    static final Basis NONE = new Basis(false, SpO2Scale.SCALE_1, null);

    /** Only the oxygen level asks which scale, and only scale 2 asks whether oxygen was given. */
    static Basis of(ObservedSet set, Sign sign) {
        if (set.score().status() == GivenScore.Status.DOES_NOT_APPLY) {
            return NONE;
        }
        return sign == Sign.SATURATION && set.score().scale() == SpO2Scale.SCALE_2
                ? new Basis(true, SpO2Scale.SCALE_2, set.signs().breathing())
                : USUAL;
    }
}
