package org.homeward.clinical.signs;

/** The oxygen concentration a mask gives, in whole per cent. */
public record OxygenConcentration(int percent) {

    public OxygenConcentration {
        Digits.check(percent, Digits.MOST, "Oxygen concentration");
    }

    /** Reads what was typed: a whole number. */
    public static Entry<OxygenConcentration> read(String text) {
        return Digits.whole(text, "Type the oxygen per cent as a whole number, for example 28.")
                .as(OxygenConcentration::new);
    }
}
