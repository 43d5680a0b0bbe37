package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a resident's sets are due when the last score does not ask for more: from when, who said so and why. */
public record ObservationPlan(
        int everyHours,
        Instant startsAt,
        @Nullable String setter,
        @Nullable String reason) {
    /** The plan table's own limits: an hour to 31 days. */
    public static final int MOST_HOURS = 31 * 24;

    private static final int HOURS_OF_A_DAY = 24;
    private static final Duration WITHOUT_PLAN = Duration.ofDays(28);

    /** The time between two sets; without a plan at least every 28 days. */
    public static Duration every(@Nullable Integer hours) {
        return hours == null ? WITHOUT_PLAN : Duration.ofHours(hours);
    }

    /** "every hour", "every 4 hours", "every day", "every 2 days". */
    public String words() {
        return everyHours % HOURS_OF_A_DAY == 0 ? every(everyHours / HOURS_OF_A_DAY, "day") : every(everyHours, "hour");
    }

    private static String every(int count, String unit) {
        return count == 1 ? "every " + unit : "every " + count + " " + unit + "s";
    }
}
