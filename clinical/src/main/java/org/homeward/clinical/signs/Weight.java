package org.homeward.clinical.signs;

import java.math.BigDecimal;

/** Body weight in tenths of a kilogram: 62.4 kg is 624. */
public record Weight(int tenths) {

    public Weight {
        Digits.check(tenths, Digits.MOST_TENTHS, "Weight in tenths of a kilogram");
    }

    /** Reads what was typed: kilograms with one decimal, and 62 means 62.0. */
    public static Entry<Weight> read(String text) {
        return Digits.tenths(text, "Type the weight in kilograms with one digit after the point, for example 62.4.")
                .as(Weight::new);
    }

    /** A scale's value in kilograms, rounded half up to a tenth. */
    public static Weight rounded(BigDecimal kilograms) {
        return new Weight(Digits.halfUp(kilograms, 1));
    }
}
