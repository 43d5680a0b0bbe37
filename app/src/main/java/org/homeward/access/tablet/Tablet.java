package org.homeward.access.tablet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationName;

/** A device of a home by the name that people call it, and whether it may be shared. */
record Tablet(UUID id, HomeId home, String homeName, String name, State state) {
    /** Pending until a manager has decided; the last decision counts. */
    enum State {
        PENDING("waiting for approval"),
        APPROVED("approved"),
        BLOCKED("blocked");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Tablet of(ResultSet row) throws SQLException {
        return new Tablet(
                row.getObject("id", UUID.class),
                new HomeId(row.getObject("home_id", UUID.class)),
                OrganisationName.shown(row.getString("home")),
                row.getString("name"),
                State.valueOf(row.getString("state")));
    }

    boolean isApproved() {
        return state == State.APPROVED;
    }
}
