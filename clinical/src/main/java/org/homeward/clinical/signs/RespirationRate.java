package org.homeward.clinical.signs;

import java.math.BigDecimal;

/** Breaths per minute, a whole number; a whole number by type, so 8.5 can never fall between two rows of the chart. */
public record RespirationRate(int perMinute) {

    public RespirationRate {
        Digits.check(perMinute, Digits.MOST, "Respiration rate");
    }

    /** Reads what was typed: a whole number. */
    public static Entry<RespirationRate> read(String text) {
        return Digits.whole(text, "Type the breaths in one minute as a whole number, for example 16.")
                .as(RespirationRate::new);
    }

    /** A device's value, rounded half up. */
    public static RespirationRate rounded(BigDecimal raw) {
        return new RespirationRate(Digits.halfUp(raw, 0));
    }
}
