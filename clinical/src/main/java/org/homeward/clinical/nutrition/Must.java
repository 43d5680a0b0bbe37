package org.homeward.clinical.nutrition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One screening: weight for height, weight lost (null when no earlier weight is known), and whether the person is acutely ill and has
 * eaten nothing, or is likely to, for more than five days. The sum is from 0 to 6.
 */
public record Must(BodyMassIndex index, @Nullable WeightLoss loss, boolean isIllAndNotEating) {
    private static final int ACUTE = 2;

    /** MUST, step 3. */
    public int acutePoints() {
        return isIllAndNotEating ? ACUTE : 0;
    }

    /** 0 when no earlier weight is known. */
    public int lossPoints() {
        return loss == null ? 0 : loss.points();
    }

    /** Without an earlier weight this is the least it can be. */
    public int total() {
        return index.points() + lossPoints() + acutePoints();
    }

    public boolean isWhole() {
        return loss != null;
    }

    /** Empty while an earlier weight could still make it higher: a part of a screening never says that the risk is low. */
    public Optional<Risk> risk() {
        Risk least = Risk.of(total());
        return isWhole() || least == Risk.HIGH ? Optional.of(least) : Optional.empty();
    }
}
