package org.homeward.clinical.signs;

import java.math.BigDecimal;
import org.homeward.clinical.signs.Entry.Given;

/** Blood glucose: a figure in mmol/L, or the meter's own word that it is too high or too low to measure. */
public sealed interface Glucose {

    /** A figure in tenths of a mmol/L: 5.5 is 55. */
    record Measured(int tenths) implements Glucose {
        public Measured {
            Digits.check(tenths, Digits.MOST_TENTHS, "Glucose in tenths of a mmol/L");
        }
    }

    /** The meter shows HI. */
    record TooHigh() implements Glucose {}

    /** The meter shows LO. */
    record TooLow() implements Glucose {}

    /** Reads what was typed: mmol/L with one decimal, or HI or LO as the meter shows it. */
    static Entry<Glucose> read(String text) {
        return switch (text.trim()) {
            case "HI" -> new Given<>(new TooHigh());
            case "LO" -> new Given<>(new TooLow());
            default ->
                Digits.tenths(text, "Type the mmol/L with one digit after the point, for example 5.5, or HI or LO.")
                        .as(Measured::new);
        };
    }

    /** A meter's value in mmol/L, rounded half up to a tenth. */
    static Glucose rounded(BigDecimal mmolPerLitre) {
        return new Measured(Digits.halfUp(mmolPerLitre, 1));
    }
}
