package org.homeward.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How an organisation's name is shown: ODS writes names in capitals, which are tiring to read. */
public final class OrganisationName {
    private static final Set<String> STAY = Set.of("NHS", "GP", "PCN", "ICB", "CCG", "UEA", "OOH");

    private OrganisationName() {}

    /** "Holt Medical Practice" for "HOLT MEDICAL PRACTICE"; a name that has small letters stays as it is. */
    public static String shown(String kept) {
        return kept.equals(kept.toUpperCase(Locale.UK))
                ? Arrays.stream(kept.split(" ", -1)).map(OrganisationName::word).collect(Collectors.joining(" "))
                : kept;
    }

    private static String word(String word) {
        return word.length() < 2 || STAY.contains(word)
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.UK);
    }
}
