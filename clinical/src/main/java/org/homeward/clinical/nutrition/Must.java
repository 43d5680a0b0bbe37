package org.homeward.clinical.nutrition;

/**
 * One screening: weight for height, weight lost, and whether the person is acutely ill and has eaten nothing, or is likely to, for more
 * than five days. The sum is from 0 to 6.
 */
public record Must(BodyMassIndex index, WeightLoss loss, boolean isIllAndNotEating) {
    private static final int ACUTE = 2;

    /** MUST, step 3. */
    public int acutePoints() {
        return isIllAndNotEating ? ACUTE : 0;
    }

    public int total() {
        return index.points() + loss.points() + acutePoints();
    }

    public Risk risk() {
        return Risk.of(total());
    }
}
