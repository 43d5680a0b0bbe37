package org.homeward.dspt;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home on a day: who it is, where, whose, and its status; null where no file ever named it. */
public record HomeStanding(
        UUID home,
        String name,
        @Nullable String cqcLocation,
        @Nullable String ods,
        @Nullable Tie place,
        @Nullable Tie provider,
        @Nullable DsptStatus status) {
    /** The place or the provider a home has on that day. */
    public record Tie(UUID id, String name) {}

    public boolean counts(Rule rule, LocalDate day) {
        return status != null && rule.counts(status, day);
    }

    /** The last day on which it counts by the national rule; null when it does not count on this day. */
    public @Nullable LocalDate lapsesOn(LocalDate day) {
        DsptStatus known = status;
        return known == null || !known.countsOn(day) ? null : known.lapsesOn().orElse(null);
    }

    /** "25/26 Standards Met", or that we know nothing. */
    public String words() {
        return status == null ? "In no file yet" : status.words();
    }
}
