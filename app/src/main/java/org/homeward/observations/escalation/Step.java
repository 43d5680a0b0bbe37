package org.homeward.observations.escalation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.homeward.clinical.escalation.Raise;
import org.homeward.clinical.escalation.Rung;
import org.homeward.clinical.guide.GuideRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened: who wrote it, whom it names and what was said. What raised it is a set with the words of its score, or a
 * report with what was noticed, and has a row of the guide; what silence made Homeward do has a rung. limit is which own limits
 * the set reached, when they raised it and not its score.
 */
public record Step(
        Kind kind,
        Instant at,
        @Nullable GuideRow row,
        @Nullable UUID set,
        @Nullable Report report,
        @Nullable Rung rung,
        String writer,
        @Nullable String who,
        @Nullable String words,
        @Nullable String limit) {
    /** What no own limit raised. */
    Step(
            Kind kind,
            Instant at,
            @Nullable GuideRow row,
            @Nullable UUID set,
            @Nullable Report report,
            @Nullable Rung rung,
            String writer,
            @Nullable String who,
            @Nullable String words) {
        this(kind, at, row, set, report, rung, writer, who, words, null);
    }

    /** A report and the concern it belongs to. */
    public record Report(UUID id, UUID concern) {}

    /** What can happen. */
    public enum Kind {
        RAISED("Somebody is needed"),
        CALLED("Called"),
        NO_ANSWER("Called, no answer"),
        ACKNOWLEDGED("Taken on"),
        ADVICE("Advice"),
        TOLD("Nobody had answered"),
        SBARD("Written to be sent");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether a person taps it; the others come about. */
        boolean isTapped() {
            return this != RAISED && this != TOLD && this != SBARD;
        }
    }

    /** What raised it: the set, or else the report. */
    UUID cause() {
        return report == null ? Objects.requireNonNull(set) : report.id();
    }

    /** As the clock counts it; only of what raised it. */
    Raise raise() {
        return new Raise(Objects.requireNonNull(row), at);
    }

    /** Who it names, or else who wrote it. */
    String by() {
        return who == null ? writer : who;
    }
}
