package org.homeward.programme.takeover;

import java.time.Instant;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** One line of a takeover: what it is, what was there (null: nothing that is known), what becomes of it, and who has done it. */
record Item(
        String code,
        String name,
        @Nullable String known,
        Verdict verdict,
        String why,
        @Nullable Done done) {
    /** When and by whom it was ticked off, and what they said. */
    record Done(Instant at, String by, @Nullable String note) {
        String words() {
            return "Done on " + London.words(London.day(at)) + " by " + by + (note == null ? "" : ": " + note);
        }
    }

    static Item of(Dependant dependant, @Nullable String known) {
        return new Item(dependant.code(), dependant.name(), known, dependant.verdict(), dependant.why(), null);
    }

    boolean isThere() {
        return known != null;
    }

    /** Whether somebody has to do something about it. */
    boolean isWork() {
        return isThere() && (verdict != Verdict.CARRIES_OVER || code.equals("DIRECTORY"));
    }

    boolean isOpen() {
        return isWork() && done == null;
    }
}
