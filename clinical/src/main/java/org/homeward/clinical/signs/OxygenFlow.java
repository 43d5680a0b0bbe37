package org.homeward.clinical.signs;

import java.math.BigDecimal;

/** Oxygen flow in tenths of a litre per minute: 2.0 L/min is 20. */
public record OxygenFlow(int tenths) {

    public OxygenFlow {
        Digits.check(tenths, Digits.MOST_TENTHS, "Oxygen flow in tenths of a litre");
    }

    /** Reads what was typed: litres per minute with one decimal, and 2 means 2.0. */
    public static Entry<OxygenFlow> read(String text) {
        return Digits.tenths(text, "Type the oxygen flow in litres a minute, for example 2 or 2.5.")
                .as(OxygenFlow::new);
    }

    /** A program's value in litres per minute, rounded half up to a tenth. */
    public static OxygenFlow rounded(BigDecimal litres) {
        return new OxygenFlow(Digits.halfUp(litres, 1));
    }
}
