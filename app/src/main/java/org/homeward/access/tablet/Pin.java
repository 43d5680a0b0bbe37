package org.homeward.access.tablet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Six digits that somebody would like as their PIN. */
record Pin(String digits) {
    static final int LENGTH = 6;

    private static final Pattern SIX = Pattern.compile("[0-9]{" + LENGTH + "}");
    /** 111111, 121212, 123123, 112233 and 111222. */
    private static final Pattern REPEATED =
            Pattern.compile("(.)\\1*|(..)\\2+|(...)\\3|(.)\\4(.)\\5(.)\\6|(.)\\7\\7(.)\\8\\8");

    private static final int TEN = 10;
    private static final int A_LEAP_YEAR = 2000;

    Optional<PinRefusal> refusal() {
        if (!SIX.matcher(digits).matches()) {
            return Optional.of(PinRefusal.NOT_SIX_DIGITS);
        }
        if (REPEATED.matcher(digits).matches() || counts(1) || counts(TEN - 1)) {
            return Optional.of(PinRefusal.TOO_SIMPLE);
        }
        return isDate() ? Optional.of(PinRefusal.LIKE_A_DATE) : Optional.empty();
    }

    /** Each digit is the one before and this many more: 890123 by one, 210987 by nine. */
    private boolean counts(int step) {
        return IntStream.range(1, LENGTH)
                .allMatch(index -> (digits.charAt(index - 1) - '0' + step) % TEN == digits.charAt(index) - '0');
    }

    /** As day, month and year in the orders that people write: 030338, 380303, 033038. */
    private boolean isDate() {
        int first = pair(0);
        int second = pair(2);
        int third = pair(4);
        return Stream.of(new int[] {first, second}, new int[] {third, second}, new int[] {second, first})
                .anyMatch(day -> isDay(day[0], day[1]));
    }

    private int pair(int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private static boolean isDay(int day, int month) {
        try {
            return LocalDate.of(A_LEAP_YEAR, month, day).getDayOfMonth() == day;
        } catch (DateTimeException none) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "a PIN";
    }
}
