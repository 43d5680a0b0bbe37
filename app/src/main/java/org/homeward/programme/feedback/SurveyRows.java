package org.homeward.programme.feedback;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.directory.Organisation;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to surveys, the links of the homes, and what they answered. */
@Component
@Transactional
class SurveyRows {
    private static final String SURVEY = "s.id, s.code, s.name, s.questions, s.opens_on, s.closes_on";
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    SurveyRows(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A survey with how many homes have a link and how many answered. */
    record Counted(Survey survey, int asked, int answered) {}

    @Transactional(readOnly = true)
    public List<Counted> list() {
        return jdbc.sql("""
                        select %s, (select count(*) from programme.survey_link l where l.survey_id = s.id) as asked,
                               (select count(distinct a.organisation_id) from programme.survey_answer a where a.survey_id = s.id) as answered
                          from programme.survey s order by s.opens_on desc, s.id limit 200
                        """.formatted(SURVEY))
                .query((row, number) -> new Counted(survey(row), row.getInt("asked"), row.getInt("answered")))
                .list();
    }

    @Transactional(readOnly = true)
    public Survey get(UUID id) {
        return jdbc.sql("select " + SURVEY + " from programme.survey s where s.id = ?")
                .param(id)
                .query((row, number) -> survey(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such survey"));
    }

    /** The link of one home, and what it answered, as words; null while it has not. */
    record OfHome(String token, String home, @Nullable String answers) {
        String path() {
            return "/survey/" + token;
        }
    }

    @Transactional(readOnly = true)
    public List<OfHome> homes(UUID survey) {
        return jdbc.sql("""
                        select l.token, o.name,
                               string_agg(a.question || '=' || a.answer, ',' order by array_position(s.questions, a.question)) as answers
                          from programme.survey_link l join programme.survey s on s.id = l.survey_id
                          join directory.organisation o on o.id = l.organisation_id
                          left join programme.survey_answer a on a.survey_id = l.survey_id and a.organisation_id = l.organisation_id
                         where l.survey_id = ? group by l.token, o.name, o.id order by o.name, o.id limit 1000
                        """)
                .param(survey)
                .query((row, number) ->
                        new OfHome(row.getString("token"), row.getString("name"), row.getString("answers")))
                .list();
    }

    /** False when its code is another survey's. */
    public boolean open(Survey survey, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.survey (id, code, name, questions, opens_on, closes_on, recorded_at, recorder)
                        values (?, ?, ?, ?::text[], ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        survey.id(),
                        survey.code(),
                        survey.name(),
                        survey.questions().stream().map(Question::name).collect(Collectors.joining(",", "{", "}")),
                        Date.valueOf(survey.opensOn()),
                        Date.valueOf(survey.closesOn()),
                        now(),
                        hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_FEEDBACK, survey.id(), "survey: " + survey.name()));
        }
        return written == 1
                || jdbc.sql("select count(*) from programme.survey where id = ?")
                                .param(survey.id())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** One link for each home, however often it is asked for. */
    public void link(Survey survey, Organisation home, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.survey_link (token, survey_id, organisation_id, made_at, maker) values (?, ?, ?, ?, ?)
                        on conflict (survey_id, organisation_id) do nothing
                        """)
                .params(Token.next(), survey.id(), home.id(), now(), hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_FEEDBACK, survey.id(), "survey link for " + home.name()));
        }
    }

    /** What a link opens: the survey, the home, and whether it has answered. */
    record Opened(Survey survey, UUID home, String homeName, boolean answered) {}

    @Transactional(readOnly = true)
    public Optional<Opened> behind(String token) {
        return jdbc.sql("""
                        select %s, l.organisation_id, o.name as home,
                               exists (select from programme.survey_answer a
                                        where a.survey_id = l.survey_id and a.organisation_id = l.organisation_id) as answered
                          from programme.survey_link l join programme.survey s on s.id = l.survey_id
                          join directory.organisation o on o.id = l.organisation_id where l.token = ?
                        """.formatted(SURVEY))
                .param(token)
                .query((row, number) -> new Opened(
                        survey(row),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("home"),
                        row.getBoolean("answered")))
                .optional();
    }

    /** A home answers once, with all its answers; whoever comes second, at the same moment too, changes nothing. */
    public void answer(Opened opened, Map<Question, Integer> answers) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("programme.survey " + opened.survey().id() + opened.home())
                .query((row, number) -> true)
                .single();
        boolean already = jdbc.sql(
                        "select exists (select from programme.survey_answer where survey_id = ? and organisation_id = ?)")
                .params(opened.survey().id(), opened.home())
                .query(Boolean.class)
                .single();
        if (!already) {
            answers.forEach((question, answer) -> jdbc.sql("""
                            insert into programme.survey_answer (survey_id, organisation_id, question, answer, answered_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(opened.survey().id(), opened.home(), question.name(), answer, now())
                    .update());
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("questions").getArray())
                        .map(Question::valueOf)
                        .toList(),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class));
    }
}
