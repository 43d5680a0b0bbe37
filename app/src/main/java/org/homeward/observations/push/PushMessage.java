package org.homeward.observations.push;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.jspecify.annotations.Nullable;

/** What is to be sent to a device now, for the how-manieth time; step is null when it is a trial. */
record PushMessage(
        UUID id,
        ToldDevice device,
        @Nullable HomeId home,
        @Nullable UUID step,
        int tries) {
    /** All that leaves Homeward. */
    String text() {
        return home == null ? "trial" : id.toString();
    }
}
