package org.homeward.programme.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the value of a measure is; it is rounded once, here, to one decimal, half up. */
public enum Unit {
    COUNT,
    PERCENT,
    RATIO,
    MONEY;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isShare() {
        return this == PERCENT || this == RATIO;
    }

    /** As a program reads it: "534", "77.3", "0.5"; empty for a share of nothing. */
    String value(Figure figure) {
        if (!isShare()) {
            return String.valueOf(figure.part());
        }
        if (figure.whole() == 0) {
            return "";
        }
        BigDecimal part = BigDecimal.valueOf(figure.part());
        return (this == PERCENT ? part.multiply(HUNDRED) : part)
                .divide(BigDecimal.valueOf(figure.whole()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** As a person reads it: "77.3 %". */
    String words(String value) {
        return switch (this) {
            case PERCENT -> value + " %";
            case RATIO -> value + " times";
            case MONEY -> "£" + value;
            case COUNT -> grouped(value);
        };
    }

    private static String grouped(String value) {
        return value.matches("[0-9]+") ? "%,d".formatted(Long.parseLong(value)) : value;
    }
}
