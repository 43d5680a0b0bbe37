package org.homeward.residents.importing;

import java.util.regex.Pattern;

/** A cell that a spreadsheet shows and never runs: what would be a formula stands behind an apostrophe (OWASP, CSV injection). */
final class SafeCell {
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s]*[=+@|%\\t\\r-].*");

    private SafeCell() {}

    static String write(String words) {
        return isFormula(words) || words.startsWith("'") ? "'" + words : words;
    }

    static String read(String cell) {
        String words = cell.strip();
        return words.startsWith("'") && (words.startsWith("''") || isFormula(words.substring(1)))
                ? words.substring(1)
                : words;
    }

    private static boolean isFormula(String words) {
        return FORMULA.matcher(words).matches();
    }
}
