package org.homeward.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;

/** One contact of the team with an organisation; what is not known yet, or was not said, is null. */
record SupportSession(
        UUID id,
        Caller caller,
        List<Topic> topics,
        Channel channel,
        Status status,
        Instant startedAt,
        @Nullable Integer minutes,
        Said said,
        @Nullable UUID followUpOf,
        @Nullable LocalDate followUpOn,
        Raised raised) {
    SupportSession {
        topics = List.copyOf(topics);
    }

    /** What was said of it: the outcome, why they rang, with whom, and a note. */
    record Said(
            @Nullable Outcome outcome,
            @Nullable Cause cause,
            @Nullable String contact,
            @Nullable String note) {
        static final Said NOTHING = new Said(null, null, null, null);
    }

    SupportSession at(Instant time) {
        return new SupportSession(
                id, caller, topics, channel, status, time, minutes, said, followUpOf, followUpOn, raised);
    }

    boolean isToCome() {
        return status == Status.BOOKED || status == Status.REQUESTED;
    }

    /** Whether the same was sent: the moment apart, which the server sets. */
    boolean isLike(SupportSession other) {
        return caller.id().equals(other.caller.id())
                && topics.equals(other.topics)
                && channel == other.channel
                && status == other.status
                && said.equals(other.said)
                && Optional.ofNullable(minutes).equals(Optional.ofNullable(other.minutes));
    }

    /** "NHSmail, DSPT". */
    String topicWords() {
        return topics.stream().map(Topic::words).collect(Collectors.joining(", "));
    }

    /** "Phone, 10 minutes, 27 Nov 2026 at 09:15". */
    String how() {
        return channel.words() + (minutes == null ? "" : ", " + minutes + " min") + ", " + London.words(startedAt);
    }

    String outcomeWords() {
        Outcome outcome = said.outcome();
        return outcome == null ? status.words() : outcome.words();
    }
}
