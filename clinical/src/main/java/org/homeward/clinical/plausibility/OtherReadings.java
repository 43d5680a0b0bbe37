package org.homeward.clinical.plausibility;

import org.jspecify.annotations.Nullable;

/** Looks at readings that NEWS2 does not use before they are saved, in whole units; body mass index in tenths of kg/m². */
public final class OtherReadings {
    private OtherReadings() {}

    /** A height in centimetres, beside the last one if there is one. */
    public static Verdict height(int centimetres, @Nullable Integer last) {
        return new Verdict(Limits.HEIGHT.of(centimetres, last));
    }

    public static Verdict bodyMassIndex(int tenths) {
        return new Verdict(Limits.BMI_TENTHS.of(tenths, null));
    }

    /** One drink or one other entry of fluid, in millilitres. */
    public static Verdict fluid(int millilitres) {
        return new Verdict(Limits.FLUID.of(millilitres, null));
    }

    public static Verdict pain(int score) {
        return new Verdict(Limits.PAIN.of(score, null));
    }

    /** A type of the Bristol stool form, 1 to 7. */
    public static Verdict stoolType(int type) {
        return new Verdict(Limits.STOOL_TYPE.of(type, null));
    }

    public static Verdict abbey(int score) {
        return new Verdict(Limits.ABBEY.of(score, null));
    }

    public static Verdict must(int score) {
        return new Verdict(Limits.MUST.of(score, null));
    }
}
