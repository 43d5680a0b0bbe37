package org.homeward.observations.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.kernel.London;

/** Moments in words that are still right on paper next week: the clock alone within one day, else the day as well. */
record Moments(TimeAxis axis) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final long ONE_DAY = 24;

    /** "at 06:10", "on 22 Nov at 06:10" or "on 22 Nov 2025 at 06:10". */
    String words(Instant at) {
        return isOneDay() ? "at " + clock(at) : "on " + day(at) + " at " + clock(at);
    }

    /** "22 Nov 06:10", for a row of a table. */
    String brief(Instant at) {
        return day(at) + " " + clock(at);
    }

    private boolean isOneDay() {
        return java.time.Duration.between(axis.from(), axis.to()).toHours() <= ONE_DAY;
    }

    private String day(Instant at) {
        boolean oneYear =
                London.day(axis.from()).getYear() == London.day(axis.to()).getYear();
        return oneYear ? DAY.format(at.atZone(London.ZONE)) : London.words(London.day(at));
    }

    /** In the hour that comes twice the name of the clock is needed: "01:30 BST". */
    static String clock(Instant at) {
        ZonedDateTime time = at.atZone(London.ZONE);
        LocalDateTime wall = time.toLocalDateTime();
        boolean twice = London.ZONE.getRules().getValidOffsets(wall).size() > 1;
        String zone = London.ZONE.getRules().isDaylightSavings(at) ? " BST" : " GMT";
        return London.clock(at) + (twice ? zone : "");
    }
}
