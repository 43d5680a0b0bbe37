package org.homeward.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is due by a day, the oldest first: promises, tasks, and bookings that nobody has said the end of. */
@Component
class DueList {
    private static final String ALL = """
            select w.kind as due_kind, w.id as due_id, w.topics, w.what, w.on_day, w.at, w.owner, %s
              from (
                select * from (
                    select 'FOLLOW_UP' as kind, f.session_id as id, f.organisation_id, s.topics, s.note as what, f.due_on as on_day,
                           null::timestamptz as at, s.recorded_by as owner
                      from programme.follow_up f join programme.support_session s on s.id = f.session_id
                     where f.ended_at is null and f.due_on <= :until
                     order by f.due_on limit :most) promised
                union all
                select * from (
                    select 'TASK', t.id, t.organisation_id, null::text[], t.what, t.due_on, null::timestamptz, t.owner
                      from programme.task t
                     where t.due_on <= :until and not exists (select from programme.task_done d where d.task_id = t.id)
                     order by t.due_on limit :most) tasks
                union all
                select * from (
                    select b.status, b.id, b.organisation_id, b.topics, b.note, (b.started_at at time zone 'Europe/London')::date,
                           b.started_at, b.recorded_by
                      from programme.support_session b
                     where b.status in ('REQUESTED', 'BOOKED') and b.started_at < (:until + 1)::timestamp at time zone 'Europe/London'
                     order by b.started_at limit :most) bookings) w
              join directory.organisation o on o.id = w.organisation_id
             order by w.on_day, w.at nulls first, o.name limit :most
            """.formatted(Caller.COLUMNS);

    private final JdbcClient jdbc;

    DueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> until(LocalDate day, int most) {
        return jdbc.sql(ALL)
                .param("until", day)
                .param("most", most)
                .query((row, number) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        Due.Kind kind = Due.Kind.valueOf(row.getString("due_kind"));
        return new Due(
                kind,
                row.getObject("due_id", UUID.class),
                Caller.map(row),
                SupportHistory.what(row.getArray("topics"), row.getString("what")),
                row.getObject("on_day", LocalDate.class),
                kind == Due.Kind.BOOKED ? London.clock(row.getTimestamp("at").toInstant()) : null,
                row.getString("owner").split(",", -1)[0]);
    }
}
