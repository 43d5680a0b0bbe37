package org.homeward.clinical.signs;

import java.math.BigDecimal;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/** SpO2 in whole per cent, 0 to 100. */
public record OxygenSaturation(int percent) {
    private static final int WHOLE = 100;
    private static final String ADVICE = "Type the SpO2 as a whole number from 0 to 100, for example 96.";

    public OxygenSaturation {
        Digits.check(percent, WHOLE, "SpO2");
    }

    /** Reads what was typed: a whole number up to 100. */
    public static Entry<OxygenSaturation> read(String text) {
        Entry<Integer> typed = Digits.whole(text, ADVICE);
        return typed instanceof Given<Integer>(Integer percent) && percent > WHOLE
                ? new Malformed<>(text, ADVICE)
                : typed.as(OxygenSaturation::new);
    }

    /** A device's value, rounded half up. */
    public static OxygenSaturation rounded(BigDecimal raw) {
        return new OxygenSaturation(Digits.halfUp(raw, 0));
    }
}
