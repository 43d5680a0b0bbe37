package org.homeward.clinical.news2;

/**
 * The oxygen saturation prescribed for a person on scale 2, in per cent. Scale 2 gives points above 92 % on oxygen, so a
 * target that goes higher contradicts it; one below 80 % is a slip of the pen.
 */
public record OxygenTarget(int low, int high) {
    public static final OxygenTarget USUAL = new OxygenTarget(88, 92);
    private static final int LOWEST = 80;

    public OxygenTarget {
        if (!isSound(low, high)) {
            throw new IllegalArgumentException(
                    "A target on scale 2 is from 80 to 92 per cent, not " + low + " to " + high);
        }
    }

    public static boolean isSound(int low, int high) {
        return low >= LOWEST && low < high && high <= Chart1.SAME_ON_AIR_AND_OXYGEN;
    }

    /** "88 to 92%". */
    public String words() {
        return low + " to " + high + "%";
    }
}
