package org.homeward.messages.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/** One conversation of a list of what waits: about whom, who wrote last and how it begins, and since when it waits for which side. */
record WaitingTopic(
        HomeId home,
        UUID id,
        ResidentId resident,
        Name name,
        String room,
        String place,
        String about,
        String lastBy,
        @Nullable Instant forHome,
        @Nullable Instant forOutside,
        int fresh) {
    /** After a day nobody should hope for an answer by waiting longer. */
    static final Duration LATE = Duration.ofHours(24);

    String path() {
        return "/homes/" + home + "/residents/" + resident + "/messages/" + id;
    }

    @Nullable
    Instant since(Side side) {
        return side == Side.HOME ? forHome : forOutside;
    }

    /** "waits 3 hours": how long nobody of that side has answered. */
    static String waited(Instant since, Instant now) {
        Duration waited = Duration.between(since, now);
        if (waited.toMinutes() < 60) {
            return Math.max(0, waited.toMinutes()) + " min";
        }
        long hours = waited.toHours();
        return hours < 48 ? hours + (hours == 1 ? " hour" : " hours") : waited.toDays() + " days";
    }

    static boolean isLate(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(LATE) > 0;
    }

    static String when(Instant since) {
        return London.words(since);
    }
}
