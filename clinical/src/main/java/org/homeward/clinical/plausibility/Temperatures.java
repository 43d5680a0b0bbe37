package org.homeward.clinical.plausibility;

import java.util.List;
import org.homeward.clinical.signs.Temperature;
import org.jspecify.annotations.Nullable;

/** What is to be said of a temperature; the commonest slip is Fahrenheit typed as Celsius. */
final class Temperatures {
    private static final int LEAST_FAHRENHEIT = 900;
    private static final int MOST_FAHRENHEIT = 1150;

    private Temperatures() {}

    static List<Finding> of(@Nullable Temperature temperature, @Nullable Temperature last) {
        if (temperature == null) {
            return List.of();
        }
        int tenths = temperature.tenths();
        return tenths >= LEAST_FAHRENHEIT && tenths <= MOST_FAHRENHEIT
                ? List.of(fahrenheit(temperature))
                : Limits.TEMPERATURE_TENTHS.of(tenths, last == null ? null : last.tenths());
    }

    private static Finding fahrenheit(Temperature typed) {
        String advice = "Is this Fahrenheit? " + typed.celsius() + " °F is "
                + celsius(typed).celsius() + " °C. Type the temperature in Celsius, or measure again.";
        return new Finding(Level.REJECT, Measure.TEMPERATURE, "TEMP_FAHRENHEIT", advice);
    }

    /** Five ninths of what is above 32, half up, in whole tenths. */
    private static Temperature celsius(Temperature fahrenheit) {
        return new Temperature(((fahrenheit.tenths() - 320) * 10 + 9) / 18);
    }
}
