package org.homeward.observations.dispatch;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a set into the GP record: what, which way, by whom and when; reason says why it was refused. */
public record Receipt(
        UUID set,
        Step step,
        @Nullable String route,
        Instant at,
        String by,
        @Nullable String reason) {

    /** The steps, in the order in which they come; a practice files or refuses, whatever came before, and the home can ask again. */
    public enum Step {
        PREPARED("Letter made"),
        SENT("Sent"),
        DELIVERED("Arrived at the practice"),
        FILED("Filed"),
        REFUSED("Refused"),
        AGAIN("Sent to the practice again"),
        TAKEN_OUT("Taken out of the record");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As the database keeps it. */
        String kept() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Step of(String kept) {
            return valueOf(kept.toUpperCase(Locale.ROOT));
        }
    }
}
