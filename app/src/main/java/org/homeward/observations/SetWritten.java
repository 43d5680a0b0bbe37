package org.homeward.observations;

/** A set is in the database and its transaction is still open: whatever stands beside a set is written now, or the set is not. */
record SetWritten(SavedSet.Where where, Sitting sitting) {}
