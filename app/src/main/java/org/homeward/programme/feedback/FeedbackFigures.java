package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms need of feedback: WR-06 and DR-06, what may be quoted, and what people of one organisation said. */
@Component
public class FeedbackFigures {
    private static final String PILOT = "PILOT_FEEDBACK";
    private final JdbcClient jdbc;
    private final Feedbacks feedbacks;

    FeedbackFigures(JdbcClient jdbc, Feedbacks feedbacks) {
        this.jdbc = jdbc;
        this.feedbacks = feedbacks;
    }

    /** A figure that is a part of a whole; whole is zero when nobody answered, and then there is no figure. */
    public record Share(long part, long whole) {}

    /** Words with who said them, as they may be shown: a role and a kind of organisation. */
    public record Quote(String words, String saidBy, LocalDate on, String about) {}

    /** WR-06: of the homes that answered the survey PILOT_FEEDBACK up to this day, those that call 111 or 999 less often. */
    public Share fewerCalls(LocalDate asAt) {
        return jdbc.sql("""
                        select count(*) filter (where a.answer = 1) as part, count(*) as whole
                          from programme.survey_answer a join programme.survey s on s.id = a.survey_id
                         where s.code = ? and a.question = 'FEWER_CALLS' and (a.answered_at at time zone 'Europe/London')::date <= ?
                        """)
                .param(PILOT)
                .param(asAt)
                .query((row, number) -> new Share(row.getLong("part"), row.getLong("whole")))
                .single();
    }

    /** DR-06: minutes an audit of one record takes now, and took on paper, over the homes that said both up to this day. */
    public Share auditMinutes(LocalDate asAt) {
        return jdbc.sql("""
                        select coalesce(sum(n.answer), 0) as part, coalesce(sum(b.answer), 0) as whole
                          from programme.survey_answer n
                          join programme.survey_answer b on b.survey_id = n.survey_id and b.organisation_id = n.organisation_id
                           and b.question = 'AUDIT_BEFORE'
                         where n.question = 'AUDIT_AFTER' and (n.answered_at at time zone 'Europe/London')::date <= ?
                        """)
                .param(asAt)
                .query((row, number) -> new Share(row.getLong("part"), row.getLong("whole")))
                .single();
    }

    /** Where the answers behind both figures are shown. */
    public String rows() {
        return SurveysPage.PATH;
    }

    /** What may be quoted in a board paper today, the latest first, at most 200. */
    public List<Quote> quotable() {
        return feedbacks.list(new Feedbacks.Wish("", "", true)).stream()
                .map(said -> new Quote(
                        said.words(),
                        said.speaker().quoted(),
                        said.on(),
                        said.kind().initiative().words()))
                .toList();
    }

    /** One line of an organisation's page. */
    public record Line(UUID id, LocalDate on, String words, String role, String path) {
        public String day() {
            return London.words(on);
        }
    }

    /** The latest 50 of one organisation: one statement. */
    public List<Line> of(UUID organisation) {
        return jdbc.sql("""
                        select id, said_on, words, speaker_role from programme.feedback where organisation_id = ?
                         order by said_on desc, id limit 50
                        """)
                .param(organisation)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("words"),
                        row.getString("speaker_role"),
                        FeedbackPage.PATH + "/" + row.getString("id")))
                .list();
    }
}
