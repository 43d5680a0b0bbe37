package org.homeward.programme.support;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk knows of one organisation: one statement for the sessions, one for what is open. */
@Component
public class SupportHistory {
    private final JdbcClient jdbc;

    SupportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<PastSession> of(UUID organisation, int most) {
        return jdbc.sql("""
                        select id, started_at, topics, channel, status, outcome, minutes, note, contact, recorded_by
                          from programme.support_session where organisation_id = ? order by started_at desc limit ?
                        """)
                .params(organisation, most)
                .query((row, number) -> new PastSession(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("started_at").toInstant(),
                        topics(row.getArray("topics")),
                        Channel.valueOf(row.getString("channel")).words(),
                        outcome(row.getString("outcome"), row.getString("status")),
                        row.getObject("minutes", Integer.class),
                        row.getString("note"),
                        row.getString("contact"),
                        row.getString("recorded_by")))
                .list();
    }

    /** What is promised and what is to be done, the oldest first. */
    public List<OpenTask> open(UUID organisation) {
        return jdbc.sql("""
                        select f.session_id as id, true as is_follow_up, s.topics, s.note as what, f.due_on, s.recorded_by as owner
                          from programme.follow_up f join programme.support_session s on s.id = f.session_id
                         where f.organisation_id = :organisation and f.ended_at is null
                        union all
                        select t.id, false, null, t.what, t.due_on, t.owner
                          from programme.task t
                         where t.organisation_id = :organisation
                           and not exists (select from programme.task_done d where d.task_id = t.id)
                         order by due_on limit 50
                        """)
                .param("organisation", organisation)
                .query((row, number) -> new OpenTask(
                        row.getObject("id", UUID.class),
                        row.getBoolean("is_follow_up"),
                        what(row.getArray("topics"), row.getString("what")),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("owner").split(",", -1)[0]))
                .list();
    }

    /** "NHSmail. Waits for a number": what it was about, then what was noted. */
    static String what(@Nullable Array topics, @Nullable String note) throws SQLException {
        String about = topics == null ? "" : String.join(", ", topics(topics));
        return note == null ? about : about.isEmpty() ? note : about + ". " + note;
    }

    static List<String> topics(Array topics) throws SQLException {
        return Arrays.stream((String[]) topics.getArray())
                .map(Topic::valueOf)
                .map(Topic::words)
                .collect(Collectors.toList());
    }

    private static String outcome(@Nullable String outcome, String status) {
        return outcome == null
                ? Status.valueOf(status).words()
                : Outcome.valueOf(outcome).words();
    }
}
