package org.homeward.observations.concern;

import java.util.UUID;

/** What became of a report. */
sealed interface Raising {
    /** It stands in this concern, now or since it was sent before. */
    record Raised(UUID concern) implements Raising {}

    /** Another report has this id: it is to be sent again under a new one. */
    record IdTaken() implements Raising {}
}
