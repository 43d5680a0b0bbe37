package org.homeward.observations.offline;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A set that a tablet sent and that could not be saved by itself. {@code setId} is the id under which it will be saved;
 * {@code called} is null when nobody with this id lives or lived in the home.
 */
record HeldSet(
        UUID id,
        UUID setId,
        ResidentId resident,
        @Nullable String called,
        String recorder,
        Instant recordedAt,
        String why,
        Form form) {}
