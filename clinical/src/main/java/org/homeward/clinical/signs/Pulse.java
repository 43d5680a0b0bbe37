package org.homeward.clinical.signs;

import java.math.BigDecimal;

/** Heart beats per minute, a whole number. */
public record Pulse(int perMinute) {

    public Pulse {
        Digits.check(perMinute, Digits.MOST, "Pulse");
    }

    /** Reads what was typed: a whole number. */
    public static Entry<Pulse> read(String text) {
        return Digits.whole(text, "Type the beats in one minute as a whole number, for example 72.")
                .as(Pulse::new);
    }

    /** A device's value, rounded half up. */
    public static Pulse rounded(BigDecimal raw) {
        return new Pulse(Digits.halfUp(raw, 0));
    }
}
