package org.homeward.access.people;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One role of one person at a workplace, from a day to a day, and who ended it. */
public record Colleague(
        UUID membership,
        PersonId person,
        String name,
        @Nullable String email,
        Role role,
        LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String endedBy,
        boolean hasPassword) {
    public boolean isProgram() {
        return email == null;
    }

    public boolean isEnded() {
        return endedBy != null;
    }
}
