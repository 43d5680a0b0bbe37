package org.homeward.residents.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody means who writes about allergies into one cell; what begins like "none" and says more is no substance. */
enum AllergyWords {
    SUBSTANCES,
    NONE_KNOWN,
    NOBODY_ASKED,
    TWO_WAYS;

    private static final Set<String> NONE = Set.of(
            "none",
            "none known",
            "none reported",
            "nil",
            "nil known",
            "nil known allergies",
            "nil allergies",
            "no",
            "no known",
            "no allergies",
            "no allergies known",
            "no known allergy",
            "no known allergies",
            "no known drug allergy",
            "no known drug allergies",
            "no drug allergies",
            "nka",
            "nkda");
    private static final Set<String> NOTHING_SAID =
            Set.of("not recorded", "not known", "unknown", "not asked", "not applicable", "n/a", "na", "tbc", "?", "-");
    private static final Pattern BEGINS_LIKE_NONE = Pattern.compile("(no|nil|none|not|nka|nkda)\\b.*");

    static AllergyWords of(String cell) {
        String plain = cell.toLowerCase(Locale.UK).replaceAll("\\s+", " ").replaceAll("[ .!]+$", "");
        if (NONE.contains(plain)) {
            return NONE_KNOWN;
        }
        if (NOTHING_SAID.contains(plain)) {
            return NOBODY_ASKED;
        }
        return BEGINS_LIKE_NONE.matcher(plain).matches() ? TWO_WAYS : SUBSTANCES;
    }
}
