package org.homeward.observations.escalation;

import java.time.Instant;
import java.util.UUID;
import org.homeward.clinical.escalation.Rung;
import org.homeward.clinical.guide.GuideRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened: who wrote it, whom it names and what was said. A raising set has its row of the guide and the words of
 * its score; what silence made Homeward do has a rung.
 */
public record Step(
        Kind kind,
        Instant at,
        @Nullable GuideRow row,
        @Nullable UUID set,
        @Nullable Rung rung,
        String writer,
        @Nullable String who,
        @Nullable String words) {

    /** What can happen. */
    public enum Kind {
        RAISED("A score asked for somebody"),
        CALLED("Called"),
        NO_ANSWER("Called, no answer"),
        ACKNOWLEDGED("Taken on"),
        ADVICE("Advice"),
        TOLD("Nobody had answered");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who it names, or else who wrote it. */
    String by() {
        return who == null ? writer : who;
    }
}
