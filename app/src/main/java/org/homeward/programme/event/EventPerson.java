package org.homeward.programme.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on the register of an event: for whom they come, as what, and whether they were there; null is not marked. */
record EventPerson(
        UUID id,
        AttendeeType type,
        For whom,
        String name,
        String role,
        boolean walkIn,
        @Nullable Boolean present) {
    /** For whom they come; without an organisation of the directory there is only its name. */
    record For(
            @Nullable UUID organisation,
            @Nullable UUID provider,
            String organisationName,
            @Nullable String providerName) {
        /** "Beechwood House (Example Care Ltd)". */
        String words() {
            return providerName == null || providerName.equals(organisationName)
                    ? organisationName
                    : organisationName + " (" + providerName + ")";
        }
    }

    String who() {
        return role.isEmpty() ? name : name + ", " + role;
    }

    String state() {
        return present == null ? "not marked" : present ? "came" : "did not come";
    }

    boolean isThere() {
        return Boolean.TRUE.equals(present);
    }

    boolean isAbsent() {
        return Boolean.FALSE.equals(present);
    }
}
