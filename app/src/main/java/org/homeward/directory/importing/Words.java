package org.homeward.directory.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the ways files write dates, numbers, postcodes and telephone numbers into one. */
final class Words {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final Pattern EXCEL_DAY = Pattern.compile("([1-9][0-9]{4})(\\.0+)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]{1,9})(\\.0+)?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int INWARD_LETTERS = 3;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE);

    private Words() {}

    static Optional<LocalDate> date(String text) {
        Matcher excel = EXCEL_DAY.matcher(text);
        if (excel.matches()) {
            return Optional.of(EXCEL_DAY_ZERO.plusDays(Long.parseLong(excel.group(1))));
        }
        String day =
                text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ') ? text.substring(0, 10) : text;
        return DATES.stream().flatMap(format -> parsed(day, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format))
                    .filter(date -> date.getYear() > 1850 && date.getYear() < 2200);
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    static Optional<Integer> wholeNumber(String text) {
        Matcher number = WHOLE_NUMBER.matcher(text);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    static Optional<String> postcode(String text) {
        String bare = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!POSTCODE.matcher(bare).matches()) {
            return Optional.empty();
        }
        int inward = bare.length() - INWARD_LETTERS;
        return Optional.of(bare.substring(0, inward) + " " + bare.substring(inward));
    }

    /** A spreadsheet that took the number for a number has eaten its leading zero. */
    static String telephone(String text) {
        return text.matches("[1-9][0-9]{8,9}") ? "0" + text : text;
    }

    static boolean isYes(String text) {
        return text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("Yes");
    }
}
