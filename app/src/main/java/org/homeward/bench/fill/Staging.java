package org.homeward.bench.fill;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * A table of one's own, filled by COPY, from which rows go where they belong: COPY itself cannot write where row-level
 * security holds, and it holds here as for every other writer.
 */
record Staging(int number) {
    private String table() {
        return "bench.staged_" + number;
    }

    /** As the owner. */
    void make(Statement statement, String app) throws SQLException {
        statement.execute("create schema if not exists bench");
        statement.execute("grant usage on schema bench to " + app);
        statement.execute("drop table if exists " + table());
        statement.execute("create unlogged table " + table() + " as select " + Sittings.columns()
                + ", id as event_id, id as entry_id from observations.observation_set where false");
        statement.execute("grant select, insert, truncate on " + table() + " to " + app);
    }

    /** The sets with their events and audit lines, in one transaction. */
    void move(Connection connection, String reach, String rows) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Database.actAs(connection, Sittings.recorder(), reach);
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + table());
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table() + " from stdin", new StringReader(rows));
            statement.execute("insert into observations.observation_set (" + Sittings.columns() + ") select "
                    + Sittings.columns() + " from " + table());
            statement.execute("insert into observations.event (home_id, id, resident_id, kind, about)"
                    + " select home_id, event_id, resident_id, 'ScoreRecorded', id from " + table());
            statement.execute(
                    "insert into audit.entry (home_id, id, person_id, acted_as, deed, resident_id, about, words)"
                            + " select home_id, entry_id, recorded_by, recorder, 'RECORDED_SET', resident_id, id,"
                            + " 'NEWS2 ' || total from " + table());
        }
        connection.commit();
    }
}
