package org.homeward.programme.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A session as a home's page shows it, in words: topics, channel ("Phone"), what came of it ("Fixed", "booked"), who wrote it. */
public record PastSession(
        UUID id,
        Instant startedAt,
        List<String> topics,
        String channel,
        String outcome,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable String contact,
        String by) {
    public PastSession {
        topics = List.copyOf(topics);
    }

    /** "27 Nov 2026 at 09:15". */
    public String when() {
        return London.words(startedAt);
    }

    /** Where it is shown. */
    public String path() {
        return DeskPage.session(id);
    }
}
