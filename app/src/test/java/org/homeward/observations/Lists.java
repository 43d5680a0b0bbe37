package org.homeward.observations;

import java.time.Instant;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/** Residents as a list shows them, known by their rooms. */
public final class Lists {
    private static final HomeId BEECHWOOD = HomeId.of("0192f000-0000-7000-8000-000000000001");

    private Lists() {}

    public static Watched watched(String room, @Nullable VitalSigns signs, @Nullable Integer usual) {
        return watched(room, signs == null ? null : Sittings.saved(signs, Sittings.NOW), usual, Sittings.NOW);
    }

    public static Watched watched(String room, @Nullable ObservedSet latest, @Nullable Integer usual, Instant now) {
        return due(room, latest, usual, Due.of(latest, 24, now));
    }

    public static Watched due(String room, @Nullable ObservedSet latest, @Nullable Integer usual, Due due) {
        return new Watched(
                BEECHWOOD,
                ResidentId.next(),
                new Name("Ada", "Finch", null),
                room,
                null,
                "Beechwood House",
                latest,
                usual,
                due);
    }
}
