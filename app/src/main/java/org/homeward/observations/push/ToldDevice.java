package org.homeward.observations.push;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A device that is told of calls: by whom it was asked, for which place, until when, and what became of the last message. */
public record ToldDevice(UUID id, OrganisationId place, PersonId person, Asked asked, Subscription at, Last last) {
    /** How it is called ("Chrome on Android"), from which step on it is told, and until when (null: until somebody ends it). */
    record Asked(String name, Wants wants, @Nullable Instant until) {}

    /** When a push service last took a message, and what went wrong since, both null at first. */
    record Last(
            @Nullable Instant takenAt,
            @Nullable Instant troubleAt,
            @Nullable String trouble) {}

    public String name() {
        return asked.name();
    }

    /** "As soon as somebody needs help, until 26 Nov 2026 at 20:00". */
    public String told() {
        Instant until = asked.until();
        return "Told " + asked.wants().words()
                + (until == null ? ", until you turn it off" : ", until " + London.words(until));
    }

    /** Whether it is known to work, in words. */
    public String state() {
        Instant taken = last.takenAt();
        Instant trouble = last.troubleAt();
        if (trouble != null) {
            return "Ready to connect, not connected: " + last.trouble() + ". Last try: " + London.words(trouble) + ".";
        }
        return taken == null
                ? "Nothing was sent yet. Wait a moment, then open this page again."
                : "Connected. Last message: " + London.words(taken) + ".";
    }

    public boolean hasTrouble() {
        return last.troubleAt() != null;
    }
}
