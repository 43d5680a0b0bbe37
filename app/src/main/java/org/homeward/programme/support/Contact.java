package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Somebody the team can ring or write to at an organisation; until is the first day on which that no longer holds, null while it does. */
record Contact(
        UUID id,
        String name,
        ContactRole role,
        @Nullable String mail,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate until,
        String saidBy) {
    boolean isNow() {
        return until == null;
    }

    String how() {
        return Stream.of(mail, phone).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** "since 3 Nov 2026", "3 Nov 2025 to 1 Nov 2026". */
    String when() {
        return until == null ? "since " + London.words(since) : London.words(since) + " to " + London.words(until);
    }
}
