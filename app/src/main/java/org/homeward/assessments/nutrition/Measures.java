package org.homeward.assessments.nutrition;

import java.time.LocalDate;
import org.homeward.clinical.nutrition.BodyMassIndex;
import org.homeward.clinical.nutrition.Height;
import org.homeward.clinical.nutrition.Must;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.nutrition.WeightLoss;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** What was measured, and the earlier weight that it is held against (null when nobody knows one). */
public record Measures(
        Weight weight,
        WeightSource weightSource,
        Height height,
        HeightSource heightSource,
        @Nullable WeighIn earlier) {

    BodyMassIndex index() {
        return BodyMassIndex.of(weight, height);
    }

    @Nullable
    WeightLoss loss() {
        return earlier == null ? null : WeightLoss.from(earlier.weight(), weight);
    }

    Must must(boolean ill) {
        return new Must(index(), loss(), ill);
    }

    /** "62.4 kg (weighed), 165 cm (measured standing); 66.0 kg on 3 Jul 2026". */
    public String words() {
        String now = kilograms(weight) + " (" + weightSource.words() + "), " + height.centimetres() + " cm ("
                + heightSource.words() + ")";
        return earlier == null
                ? now + "; no earlier weight is known"
                : now + "; " + kilograms(earlier.weight()) + " on " + London.words(earlier.day());
    }

    /** "62.4 kg". */
    public static String kilograms(Weight weight) {
        return tenths(weight.tenths()) + " kg";
    }

    /** "18.5". */
    static String tenths(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    /** The day of the earlier weight. */
    @Nullable
    LocalDate earlierOn() {
        return earlier == null ? null : earlier.day();
    }
}
