package org.homeward.observations.offline;

/** What became of an entry that a tablet sent. */
sealed interface Receipt {
    /** It is a set in the record now, or was already. */
    record Saved() implements Receipt {}

    /** It could not be saved by itself and waits for somebody in the home, with the reason in words. */
    record Held(String words) implements Receipt {}

    /** Nobody can read it: it was sealed for another server, or was changed on its way. The tablet keeps it. */
    record Unreadable() implements Receipt {}
}
