package org.homeward.clinical.signs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/** Numbers as people may write them: ASCII digits only, at most three before the point. */
final class Digits {
    static final int MOST = 999;
    static final int MOST_TENTHS = 9999;

    private static final BigDecimal BEYOND = BigDecimal.valueOf(10_000);

    private Digits() {}

    /** A whole number of one to three digits. */
    static Entry<Integer> whole(String text, String advice) {
        String typed = text.trim();
        if (typed.isEmpty()) {
            return new Blank<>();
        }
        return isWhole(typed) ? new Given<>(Integer.parseInt(typed)) : new Malformed<>(text, advice);
    }

    /** A number with one decimal, in tenths; a whole number means ".0". */
    static Entry<Integer> tenths(String text, String advice) {
        String typed = text.trim();
        if (!typed.contains(".")) {
            return whole(text, advice).as(units -> units * 10);
        }
        int point = typed.indexOf('.');
        String units = typed.substring(0, point);
        String tenth = typed.substring(point + 1);
        return isWhole(units) && tenth.length() == 1 && isWhole(tenth)
                ? new Given<>(Integer.parseInt(units) * 10 + Integer.parseInt(tenth))
                : new Malformed<>(text, advice);
    }

    /** A device's finer value, rounded half up to so many decimals and counted in units of the last one. */
    static int halfUp(BigDecimal raw, int decimals) {
        if (raw.abs().compareTo(BEYOND) >= 0) {
            throw new IllegalArgumentException("A vital sign has at most three digits before the point");
        }
        if (raw.precision() - raw.scale() < -decimals) {
            return 0; // too small to count; writing 1e-300000000 out to round it would fill the memory
        }
        return raw.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().intValue();
    }

    static void check(int value, int most, String name) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(name + " must be from 0 to " + most + ", not " + value);
        }
    }

    private static boolean isWhole(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
                return false;
            }
        }
        return !typed.isEmpty() && typed.length() <= 3;
    }
}
