package org.homeward.access.audit;

import java.util.List;

/** One page of entries, and whether there are older ones. */
public record Leaf(List<Reading> readings, boolean hasOlder) {
    static final int ENTRIES = 50;

    /** How many to ask for: one more tells that there are older ones. */
    static final int MOST = ENTRIES + 1;

    static Leaf none() {
        return new Leaf(List.of(), false);
    }

    static Leaf of(List<Reading> found) {
        return new Leaf(List.copyOf(found.subList(0, Math.min(ENTRIES, found.size()))), found.size() > ENTRIES);
    }
}
