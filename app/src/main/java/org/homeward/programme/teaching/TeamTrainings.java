package org.homeward.programme.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.programme.office.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms need of the team's training: the figure PX-05, and what one organisation was taught. */
@Component
public class TeamTrainings {
    private final Teachings teachings;
    private final JdbcClient jdbc;

    TeamTrainings(Teachings teachings, JdbcClient jdbc) {
        this.teachings = teachings;
        this.jdbc = jdbc;
    }

    /** One training as a line of an organisation's page; people counts those of it who came. */
    public record Line(UUID id, LocalDate on, String about, String state, int people, String path) {}

    /** PX-05: one-to-one trainings about proxy ordering for practices in the twelve months up to this day, the day included. */
    public int practiceTrainings(LocalDate asAt) {
        return teachings.practiceTrainings(asAt);
    }

    /** Where the rows behind PX-05 are shown. */
    public String practiceTrainingRows(LocalDate asAt) {
        return TeachingsPage.PATH + "?of=practice-year&at=" + asAt;
    }

    /** The latest 50 of one home or practice: one statement. */
    public List<Line> of(UUID organisation) {
        return jdbc.sql("""
                        select s.id, s.held_on, s.topic, s.status, count(a.person_name) filter (where a.present) as people
                          from programme.training_attendance a join programme.training_session s on s.id = a.session_id
                         where a.organisation_id = ? group by s.id order by s.held_on desc, s.id limit 50
                        """)
                .param(organisation)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        Topic.valueOf(row.getString("topic")).words(),
                        Teaching.Status.valueOf(row.getString("status")).words(),
                        row.getInt("people"),
                        TeachingsPage.PATH + "/" + row.getString("id")))
                .list();
    }
}
