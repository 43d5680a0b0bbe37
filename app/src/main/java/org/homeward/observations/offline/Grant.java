package org.homeward.observations.offline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Membership;
import org.homeward.kernel.PersonId;

/** That a person may record on a tablet for a home without being asked again who they are, and until when. */
record Grant(UUID id, PersonId person, String name, HomeId home, Membership as, Instant until) {
    /** A weekend with its bank holiday. */
    static final Duration LASTS = Duration.ofHours(72);

    /** The person as they were when they took the round: only to keep what they sent, when they no longer work there. */
    Actor actor() {
        return new Actor(person, name, List.of(as));
    }
}
