package org.homeward.training;

import java.time.LocalDate;

/**
 * Whether somebody is to be watched while they take a set: somebody new for the first five, and whoever is not signed off until
 * five were watched. Time alone ends it only for who is signed off.
 */
public record Pairing(int watched, boolean asked) {
    public static final int NEEDED = 5;
    private static final int NEW_FOR_DAYS = 90;

    /** From the first day in the home, whether vital signs stand, and how many sets were watched there. */
    static Pairing of(LocalDate firstDay, boolean signedOff, int watched, LocalDate today) {
        boolean isNew = today.isBefore(firstDay.plusDays(NEW_FOR_DAYS));
        return new Pairing(watched, watched < NEEDED && (isNew || !signedOff));
    }

    /** "2 of 5". */
    public String words() {
        return Math.min(watched, NEEDED) + " of " + NEEDED;
    }
}
