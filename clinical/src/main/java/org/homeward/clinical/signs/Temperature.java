package org.homeward.clinical.signs;

import java.math.BigDecimal;

/** Body temperature in tenths of a degree Celsius: 37.0 is 370. */
public record Temperature(int tenths) {

    public Temperature {
        Digits.check(tenths, Digits.MOST_TENTHS, "Temperature in tenths of a degree");
    }

    /** Reads what was typed: one decimal, and 37 means 37.0. */
    public static Entry<Temperature> read(String text) {
        return Digits.tenths(text, "Type the temperature with one digit after the point, for example 36.8.")
                .as(Temperature::new);
    }

    /** A device's value in degrees Celsius, rounded half up to a tenth. */
    public static Temperature rounded(BigDecimal celsius) {
        return new Temperature(Digits.halfUp(celsius, 1));
    }

    /** As people write it: 36.8. */
    public String celsius() {
        return tenths / 10 + "." + tenths % 10;
    }
}
