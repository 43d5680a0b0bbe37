package org.homeward.residents.register;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what was typed can be an NHS number: ten digits, blanks and hyphens aside, the last one checking the others (DCB0149). */
final class NhsNumbers {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern ONE_DIGIT_ONLY = Pattern.compile("(.)\\1{9}");

    private NhsNumbers() {}

    /** The ten digits, when the check digit is right. */
    static Optional<String> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return TEN_DIGITS.matcher(digits).matches()
                        && !ONE_DIGIT_ONLY.matcher(digits).matches()
                        && checkDigit(digits) == digits.charAt(9) - '0'
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** Modulus 11; a stem that would need 10 has no number. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (digits.charAt(place) - '0') * (10 - place);
        }
        return (11 - sum % 11) % 11;
    }
}
