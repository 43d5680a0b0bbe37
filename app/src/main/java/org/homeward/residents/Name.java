package org.homeward.residents;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resident's legal names and, if they like to be called by another, that one. */
public record Name(String given, String family, @Nullable String preferred) {
    /** What people call them: "Addie", or the given name. */
    public String called() {
        return Objects.requireNonNullElse(preferred, given);
    }

    /** "Ada Finch". */
    public String full() {
        return given + " " + family;
    }

    /** "FINCH, Ada", as the NHS writes names where people must not be mixed up. */
    public String formal() {
        return family.toUpperCase(Locale.UK) + ", " + given;
    }
}
