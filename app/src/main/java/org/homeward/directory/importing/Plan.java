package org.homeward.directory.importing;

import java.util.List;
import java.util.UUID;

/** What an import would do; {@code standing} is how many open organisations of these kinds the directory has now. */
record Plan(
        List<Proposal> added,
        List<Change> changed,
        List<Change> closed,
        List<Succession> successions,
        int unchanged,
        int standing) {
    /** A closed organisation and the one that has taken over its ODS code. */
    record Succession(UUID former, UUID successor) {}

    int moved() {
        return added.size()
                + closed.size()
                + (int) changed.stream().filter(Change::moves).count();
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && closed.isEmpty();
    }
}
