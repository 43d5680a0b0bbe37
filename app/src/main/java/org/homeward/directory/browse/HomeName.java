package org.homeward.directory.browse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a home's name by which people know it. */
record HomeName(String name) {
    private static final Set<String> EVERYBODYS = Set.of(
            "the",
            "a",
            "of",
            "and",
            "at",
            "care",
            "home",
            "house",
            "nursing",
            "residential",
            "centre",
            "limited",
            "ltd");

    /** Whether people could mean the same home: one telling word in common, or nothing but words that every home has. */
    boolean isLike(HomeName other) {
        Set<String> ours = telling();
        Set<String> theirs = other.telling();
        return ours.isEmpty() || theirs.isEmpty()
                ? name.equalsIgnoreCase(other.name)
                : ours.stream().anyMatch(theirs::contains);
    }

    private Set<String> telling() {
        Set<String> words = new TreeSet<>(
                List.of(name.toLowerCase(Locale.UK).replaceAll("['\u2019]", "").split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(EVERYBODYS);
        words.remove("");
        return words;
    }
}
