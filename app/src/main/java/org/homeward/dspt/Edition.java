package org.homeward.dspt;

import java.time.LocalDate;

/** One year of the toolkit, "22/23", from 1 July to 30 June; it counts as the previous edition until the next one closes too. */
public record Edition(String code, int version, LocalDate opensOn, LocalDate closesOn, LocalDate countsUntil) {
    public Edition {
        if (!opensOn.isBefore(closesOn) || countsUntil.isBefore(closesOn)) {
            throw new IllegalArgumentException("an edition opens, closes, and then counts for a while: " + code);
        }
    }

    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether it is the current edition or the one before it. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(countsUntil);
    }
}
