package org.homeward.access.audit;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** An entry as it is read: when, who in which role, what they did, with whom or what, and where that is. */
public record Reading(
        UUID id,
        Instant at,
        String who,
        String what,
        @Nullable String subject,
        @Nullable String words,
        @Nullable String href) {
    public String time() {
        return London.words(at);
    }
}
