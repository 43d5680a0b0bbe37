package org.homeward.directory.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.OrganisationKind;

/** What somebody looks for: words, in which sort of organisation, in which area, and whether closed ones count. */
record Asked(String typed, String sort, String area, boolean closedToo) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    Asked {
        String clean = typed.replaceAll("\\p{C}", " ").strip();
        typed = clean.substring(0, Math.min(clean.length(), LONGEST)).strip();
    }

    boolean isNothing() {
        return typed.isEmpty() && sort.isEmpty() && areaId().isEmpty();
    }

    Set<OrganisationKind> kinds() {
        return Sort.kinds(sort);
    }

    /** The area by its id; a word that is no id asks for none. */
    Optional<UUID> areaId() {
        try {
            return area.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(area));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
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
