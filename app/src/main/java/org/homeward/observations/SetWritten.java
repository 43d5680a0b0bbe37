package org.homeward.observations;

/** A set is in the database and its transaction is still open: whatever stands beside a set is written now, or the set is not. */
public record SetWritten(SavedSet set) {
    SavedSet.Where where() {
        return set.where();
    }

    Sitting sitting() {
        return set.sitting();
    }
}
