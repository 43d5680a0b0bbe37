package org.homeward.dspt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many of how many count by a rule on a day, and how old the news is: the day of the newest file by then, null without one. */
public record Compliance(
        Rule rule,
        int numerator,
        int denominator,
        LocalDate day,
        @Nullable LocalDate newestFile) {
    public Compliance {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    /** "77.3 %", or "none" where there is nobody to count. */
    public String words() {
        return denominator == 0 ? "none" : percent() + " %";
    }

    /** In percent with one digit, rounded half up; 0.0 where there is nobody to count. */
    public BigDecimal percent() {
        return denominator == 0
                ? BigDecimal.ZERO.setScale(1, RoundingMode.UNNECESSARY)
                : BigDecimal.valueOf(numerator * 100L).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
