package org.homeward.observations.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/** What is behind a figure: how many rows, how many of them count, and the first of them. */
record Behind(List<Row> rows, int all, int counted) {
    Behind {
        rows = List.copyOf(rows);
    }

    /** A set or a call of somebody: where it is, whether it counts, and what the figure asks about it. */
    record Row(
            HomeId home,
            String place,
            ResidentId resident,
            Name name,
            String room,
            Instant at,
            @Nullable UUID set,
            @Nullable UUID call,
            boolean counts,
            @Nullable String word,
            @Nullable Integer number,
            @Nullable Instant other) {
        /** Where more is said of it. */
        String path() {
            String person = "/homes/" + home + "/residents/" + resident;
            if (call != null) {
                return person + "/escalations/" + call;
            }
            return person + (set == null ? "/observations" : "/observations/" + set);
        }
    }

    boolean areMore() {
        return all > rows.size();
    }
}
