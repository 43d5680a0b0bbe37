package org.homeward.programme.measure;

import org.jspecify.annotations.Nullable;

/** How a figure is counted, in words: what is counted, out of what, what is left out, over which time, and what is aimed at. */
public record Definition(
        String id,
        int version,
        String initiative,
        String name,
        Unit unit,
        String numerator,
        String denominator,
        String filter,
        String period,
        Comparator comparator,
        String target,
        boolean isBordered,
        @Nullable String missing) {
    /** How a value is held against its target; EQUAL and ABOUT are what the case studies tell, and no aim. */
    public enum Comparator {
        MORE_THAN("more than "),
        AT_LEAST("at least "),
        AT_MOST("at most "),
        EQUAL(""),
        ABOUT("about "),
        NONE("");

        private final String words;

        Comparator(String words) {
            this.words = words;
        }

        boolean isAim() {
            return this == MORE_THAN || this == AT_LEAST || this == AT_MOST;
        }
    }

    /** "more than 500"; "none (case studies: 82)"; "none". */
    public String aim() {
        if (comparator == Comparator.NONE) {
            return "none";
        }
        String told = comparator.words + unit.words(target);
        return comparator.isAim() ? told : "none (case studies: " + told + ")";
    }

    /** "Reached" or "Not reached yet"; empty where nothing is aimed at or nothing is counted. */
    String verdict(String value) {
        if (!comparator.isAim() || !value.matches("[0-9.]+")) {
            return "";
        }
        int against = new java.math.BigDecimal(value).compareTo(new java.math.BigDecimal(target));
        boolean reached = switch (comparator) {
            case MORE_THAN -> against > 0;
            case AT_LEAST -> against >= 0;
            default -> against <= 0;
        };
        return reached ? "Reached" : "Not reached yet";
    }
}
