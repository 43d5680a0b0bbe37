package org.homeward.programme.teaching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a training was for, and whether they came: an organisation, or somebody of it. */
record Came(
        UUID id,
        UUID organisation,
        String organisationName,
        @Nullable String person,
        @Nullable String role,
        boolean present) {
    String who() {
        return person == null ? "the organisation" : role == null ? person : person + ", " + role;
    }
}
