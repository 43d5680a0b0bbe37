package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Ids;

/** Open escalations with a clock that is not due for an hour, each raised by a resident's latest set. */
public record OpenClocks(Database database, List<Home> homes) {
    private static final String OPEN = """
            with latest as (
                select home_id, id, resident_id from observations.observation_set where home_id = ? and resident_id = ? and source <> 'withdrawn'
                 order by taken_at desc limit 1),
            opened as (
                insert into observations.escalation (home_id, id, resident_id, opened_at)
                select home_id, ?, resident_id, now() from latest on conflict do nothing returning home_id, id, resident_id),
            step as (
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, guide_row, set_id, writer)
                select o.home_id, ?, o.id, o.resident_id, now(), 'RAISED', 'MEDIUM', l.id, 'Example Nurse, nurse, Example House'
                  from opened o join latest l on l.home_id = o.home_id)
            insert into observations.escalation_alarm (home_id, escalation_id, due_at)
            select home_id, id, now() + interval '1 hour' from opened on conflict do nothing
            """;

    /** As many as there are not yet; one a resident, spread over the homes. */
    public void upTo(int count) throws SQLException {
        try (Connection connection = database.asApp()) {
            connection.setAutoCommit(false);
            long open = Database.number(connection, "select count(*) from observations.escalation_alarm");
            for (int bed = 0; open < count && bed < Size.FIRST_HOME; bed++) {
                for (Home home : homes) {
                    if (open < count && bed < home.residents().size()) {
                        open += open(connection, home.residents().get(bed));
                    }
                }
            }
            connection.commit();
        }
    }

    private static int open(Connection connection, Person person) throws SQLException {
        Database.actAs(connection, Sittings.recorder(), person.home().toString());
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            UUID escalation = Ids.next();
            insert.setObject(1, person.home().value());
            insert.setObject(2, person.id().value());
            insert.setObject(3, escalation);
            insert.setObject(4, Ids.next());
            return insert.executeUpdate();
        }
    }
}
