package org.homeward.directory.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.homeward.directory.OrganisationKind;

/** What somebody looks for: words, in which sort of organisation, and whether closed ones count. */
record Asked(String typed, String sort, boolean closedToo) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    Asked {
        String clean = typed.replaceAll("\\p{C}", " ").strip();
        typed = clean.substring(0, Math.min(clean.length(), LONGEST)).strip();
    }

    boolean isNothing() {
        return typed.isEmpty() && sort.isEmpty();
    }

    Set<OrganisationKind> kinds() {
        return Sort.kinds(sort);
    }

    /** Each word as a pattern, with its signs taken literally. */
    List<String> patterns() {
        return typed.isEmpty()
                ? List.of()
                : Arrays.stream(typed.split("[\\s,]+"))
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toList();
    }
}
