package org.homeward.messages.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.messages.attachment.Attachment;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, with its files, who on the other side has read it, and that it was withdrawn when it was wrong. */
public record Message(
        UUID id,
        Instant at,
        Side side,
        UUID organisation,
        String signature,
        String words,
        boolean asks,
        @Nullable Consent consent,
        @Nullable Withdrawal withdrawal,
        List<Attachment> files,
        List<Reading> readings) {
    private static final int READERS_SHOWN = 3;

    public Message {
        files = List.copyOf(files);
        readings = List.copyOf(readings);
    }

    /** Who took it back, when and why. */
    record Withdrawal(Instant at, String by, String reason) {}

    /** Who had it on their screen, and when first. */
    record Reading(String by, Instant at) {
        /** "Nadia Shah, GP, Holt Medical Practice, 22 Nov 2026 at 14:10". */
        String words() {
            return by + ", " + London.words(at);
        }
    }

    boolean counts() {
        return withdrawal == null;
    }

    Message with(List<Attachment> more, List<Reading> readers) {
        return new Message(id, at, side, organisation, signature, words, asks, consent, withdrawal, more, readers);
    }

    /** So many are named at once; a home has many carers. */
    List<Reading> firstReadings() {
        return readings.subList(0, Math.min(READERS_SHOWN, readings.size()));
    }

    List<Reading> otherReadings() {
        return readings.subList(firstReadings().size(), readings.size());
    }

    boolean isOfTheHome() {
        return side == Side.HOME;
    }
}
