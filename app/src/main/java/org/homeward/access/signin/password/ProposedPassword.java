package org.homeward.access.signin.password;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A password somebody would like to have, with the words about them that must not stand in it. */
record ProposedPassword(String text, String name, String email) {
    private static final int SHORTEST_WORD = 3;

    boolean hasOwnName() {
        String lower = text.toLowerCase(Locale.ROOT);
        return ownWords().stream().anyMatch(lower::contains);
    }

    /** "Ada Obi", "ada.obi@example.org": ada, obi. */
    List<String> ownWords() {
        String beforeAt = email.replaceFirst("@.*", "");
        return Stream.of(name, beforeAt)
                .flatMap(words -> Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "a proposed password";
    }
}
