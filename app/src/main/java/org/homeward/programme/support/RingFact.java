package org.homeward.programme.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for ringing a home today. Days to the deadline are negative once it has gone by, and null when there is none; days since
 * the last contact are null when nobody rang for {@link RingList#LOOKED_BACK} days.
 */
record RingFact(
        UUID home,
        String homeName,
        int beds,
        String milestone,
        int stepsLeft,
        @Nullable Long daysToDeadline,
        @Nullable Long lastContactDays,
        boolean followUpDue) {
    private static final long SOON = 90;
    private static final double MOST_URGENT = 3;

    /** A home rung in the last week is left in peace. */
    static final long REST = 7;

    boolean isToRing() {
        Long rung = lastContactDays;
        return stepsLeft > 0 && (rung == null || rung >= REST);
    }

    /** Closeness to the milestone, times the beds it helps, times how soon the deadline is; a promise that is due counts twice. */
    double weight() {
        return 1.0 / stepsLeft * Math.max(1, beds) * urgency() * (followUpDue ? 2 : 1);
    }

    /** 1 with no deadline or one that is far; it rises over the last 90 days to 4 on the day and after it. */
    double urgency() {
        Long days = daysToDeadline;
        if (days == null || days >= SOON) {
            return 1;
        }
        return 1 + MOST_URGENT * (SOON - Math.max(0, days)) / SOON;
    }

    /** "1 step from Standards Met. 42 beds. 12 days left. Not rung for 23 days." */
    String reason() {
        List<String> words = new ArrayList<>();
        words.add((stepsLeft == 1 ? "1 step" : stepsLeft + " steps") + " from " + milestone + ".");
        if (beds > 0) {
            words.add(beds + " beds.");
        }
        // a day that is further off than that says nothing about today
        if (daysToDeadline != null && daysToDeadline <= SOON) {
            words.add(deadline(daysToDeadline));
        }
        words.add(contact(lastContactDays));
        if (followUpDue) {
            words.add("A call was promised.");
        }
        return String.join(" ", words);
    }

    private static String deadline(long days) {
        if (days < 0) {
            return "The day has gone by.";
        }
        return days == 0 ? "Today is the last day." : days == 1 ? "1 day left." : days + " days left.";
    }

    private static String contact(@Nullable Long days) {
        return days == null ? "Not rung for 3 months." : "Not rung for " + days + " days.";
    }
}
