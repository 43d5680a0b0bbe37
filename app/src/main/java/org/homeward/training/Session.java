package org.homeward.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** When and where parts are taught, by whom, how many places it has and how many are taken; why it does not take place, or null. */
record Session(
        UUID id,
        List<Part> parts,
        Instant beginsAt,
        String place,
        int places,
        int taken,
        String giver,
        @Nullable String cancelReason) {
    Session {
        parts = List.copyOf(parts);
    }

    boolean isCancelled() {
        return cancelReason != null;
    }

    int left() {
        return places - taken;
    }

    /** A session that has begun takes no more bookings, and says who came. */
    boolean hasBegun(Instant now) {
        return !beginsAt.isAfter(now);
    }

    /** "Signs of change, Vital signs". */
    String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining(", "));
    }

    String when() {
        return London.words(beginsAt);
    }

    String room() {
        return left() == 1 ? "1 place left" : left() == 0 ? "full" : left() + " places left";
    }
}
