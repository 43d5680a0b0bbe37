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
        return new Pairing(watched, watched < NEEDED && !isOver(firstDay, signedOff, today));
    }

    /** Whether nobody has to be watched any more, however many sets were. */
    static boolean isOver(LocalDate firstDay, boolean signedOff, LocalDate today) {
        return signedOff && !today.isBefore(firstDay.plusDays(NEW_FOR_DAYS));
    }

    /** "2 of 5". */
    public String words() {
        return Math.min(watched, NEEDED) + " of " + NEEDED;
    }
}
