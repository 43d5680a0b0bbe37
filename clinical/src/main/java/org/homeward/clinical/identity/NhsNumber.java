package org.homeward.clinical.identity;

import org.homeward.clinical.identity.NhsNumberEntry.Blank;
import org.homeward.clinical.identity.NhsNumberEntry.Given;
import org.homeward.clinical.identity.NhsNumberEntry.Reason;
import org.homeward.clinical.identity.NhsNumberEntry.Refused;
import org.jspecify.annotations.Nullable;

/** An NHS number: ten digits whose last one checks the others. */
public record NhsNumber(String digits) {
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        Reason reason = whyNot(digits);
        if (reason != null) {
            throw new IllegalArgumentException(reason.advice());
        }
    }

    /** Reads what was typed: white space around, and spaces and hyphens between, are allowed. */
    public static NhsNumberEntry read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Blank();
        }
        String digits = typed.replace(" ", "").replace("-", "");
        Reason reason = whyNot(digits);
        return reason == null ? new Given(new NhsNumber(digits)) : new Refused(reason);
    }

    /** As people read it: 999 012 3454. */
    public String formatted() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Hides all but the last three digits, so that no log ever holds a number in clear. */
    @Override
    public String toString() {
        return "NHS number ending " + digits.substring(7);
    }

    private static @Nullable Reason whyNot(String digits) {
        if (!onlyDigits(digits)) {
            return Reason.NOT_DIGITS;
        }
        if (digits.length() != LENGTH) {
            return Reason.NOT_TEN_DIGITS;
        }
        if (allTheSame(digits)) {
            return Reason.ALL_THE_SAME;
        }
        return check(digits) == digit(digits, LENGTH - 1) ? null : Reason.WRONG_CHECK_DIGIT;
    }

    /** The first nine digits times 10 down to 2, taken from 11; a 10 equals no digit, so such a number is never valid. */
    private static int check(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += digit(digits, place) * (LENGTH - place);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    private static boolean onlyDigits(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean allTheSame(String digits) {
        return digits.equals(digits.substring(0, 1).repeat(LENGTH));
    }
}
