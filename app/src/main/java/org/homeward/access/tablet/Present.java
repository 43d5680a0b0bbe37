package org.homeward.access.tablet;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.homeward.kernel.PersonId;

/** Somebody who can come back to a tablet by PIN; {@code shut} after too many wrong ones. */
public record Present(PersonId person, String name, boolean shut) {
    private static final int LETTERS = 2;

    Present afterTooMany() {
        return new Present(person, name, true);
    }

    /** "AO" for Ada Obi. */
    public String initials() {
        return Arrays.stream(name.strip().split("\\s+", -1))
                .map(word -> word.substring(0, 1))
                .limit(LETTERS)
                .collect(Collectors.joining());
    }
}
