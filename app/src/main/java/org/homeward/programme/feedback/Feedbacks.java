package org.homeward.programme.feedback;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what people said, its uses, and consent that was taken back. */
@Component
@Transactional
class Feedbacks {
    static final int MOST = 200;
    private static final String SELECT = """
            select f.*, o.name as organisation, o.kind as organisation_kind, w.withdrawn_on
              from programme.feedback f join directory.organisation o on o.id = f.organisation_id
              left join programme.feedback_withdrawal w on w.feedback_id = f.id""";
    /** The same rule as {@link Said#isQuotable}, for a list that must not be cut before it. */
    private static final String QUOTABLE =
            " f.consent_scope in ('BOARD', 'PUBLIC') and (f.expires_on is null or f.expires_on >= :today) and w.feedback_id is null ";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Feedbacks(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which words somebody wants to see; "" stands for all. */
    record Wish(String initiative, String sentiment, boolean quotable) {}

    @Transactional(readOnly = true)
    public List<Said> list(Wish wish) {
        return jdbc.sql(SELECT + "\n" + """
                         where (:initiative = '' or f.initiative = :initiative) and (:sentiment = '' or f.sentiment = :sentiment)
                           and (not :quotable or""" + QUOTABLE + ") order by f.said_on desc, f.id limit :most")
                .param("initiative", wish.initiative())
                .param("sentiment", wish.sentiment())
                .param("quotable", wish.quotable())
                .param("today", London.day(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> said(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Said get(UUID id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(id)
                .query((row, number) -> said(row))
                .optional()
                .orElseThrow(() -> new NotFound("nobody said that"));
    }

    /** Where words were quoted. */
    record Use(UUID id, LocalDate on, String where, String by) {
        String words() {
            return London.words(on) + ": " + where;
        }
    }

    @Transactional(readOnly = true)
    public List<Use> uses(UUID feedback) {
        return jdbc.sql("""
                        select id, used_on, used_where, recorder from programme.feedback_use where feedback_id = ?
                         order by used_on desc, id limit 100
                        """)
                .param(feedback)
                .query((row, number) -> new Use(
                        row.getObject("id", UUID.class),
                        row.getObject("used_on", LocalDate.class),
                        row.getString("used_where"),
                        row.getString("recorder")))
                .list();
    }

    public void write(Said said, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.feedback (id, words, speaker_role, organisation_id, initiative, sentiment, source, said_on,
                            consent_by, consent_on, consent_scope, expires_on, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """).params(parameters(said, hand)).update();
        tell(written, said.id(), "said by a " + said.speaker().quoted(), hand);
    }

    private List<@Nullable Object> parameters(Said said, Hand hand) {
        Said.Consent consent = said.consent();
        return Arrays.asList(
                said.id(),
                said.words(),
                said.speaker().role(),
                said.speaker().organisation(),
                said.kind().initiative().name(),
                said.kind().sentiment().name(),
                said.kind().source().name(),
                Date.valueOf(said.on()),
                consent == null ? null : consent.by(),
                consent == null ? null : Date.valueOf(consent.on()),
                consent == null ? null : consent.scope().name(),
                consent == null || consent.until() == null ? null : Date.valueOf(consent.until()),
                now(),
                hand.words());
    }

    /** Consent that is given later, once; false when somebody has written down another one in the meantime. */
    public boolean consent(UUID feedback, Said.Consent consent, Hand hand) {
        LocalDate until = consent.until();
        int written = jdbc.sql("""
                        update programme.feedback set consent_by = ?, consent_on = ?, consent_scope = ?, expires_on = ?
                         where id = ? and consent_by is null
                        """)
                .params(Arrays.asList(
                        consent.by(),
                        Date.valueOf(consent.on()),
                        consent.scope().name(),
                        until == null ? null : Date.valueOf(until),
                        feedback))
                .update();
        tell(written, feedback, "consent to quote: " + consent.scope().words(), hand);
        return written == 1 || consent.equals(get(feedback).consent());
    }

    public void use(UUID feedback, Use use, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.feedback_use (id, feedback_id, used_on, used_where, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(use.id(), feedback, use.on(), use.where(), now(), hand.words())
                .update();
        tell(written, feedback, "quoted: " + use.where(), hand);
    }

    /** Consent is taken back once; a second time changes nothing. */
    public void withdraw(UUID feedback, LocalDate on, String reason, Hand hand) {
        int written =
                jdbc.sql("""
                        insert into programme.feedback_withdrawal (feedback_id, withdrawn_on, reason, recorded_at, recorder)
                        values (?, ?, ?, ?, ?) on conflict (feedback_id) do nothing
                        """).params(feedback, on, reason, now(), hand.words()).update();
        tell(written, feedback, "consent to quote taken back", hand);
    }

    private void tell(int written, UUID feedback, String words, Hand hand) {
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_FEEDBACK, feedback, words));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Said said(ResultSet row) throws SQLException {
        String by = row.getString("consent_by");
        return new Said(
                row.getObject("id", UUID.class),
                row.getString("words"),
                new Said.Speaker(
                        row.getString("speaker_role"),
                        row.getObject("organisation_id", UUID.class),
                        OrganisationName.shown(row.getString("organisation")),
                        OrganisationKind.of(row.getString("organisation_kind")).orElseThrow()),
                new Said.Kind(
                        Initiative.valueOf(row.getString("initiative")),
                        Sentiment.valueOf(row.getString("sentiment")),
                        Source.valueOf(row.getString("source"))),
                row.getObject("said_on", LocalDate.class),
                by == null
                        ? null
                        : new Said.Consent(
                                by,
                                row.getObject("consent_on", LocalDate.class),
                                Scope.valueOf(row.getString("consent_scope")),
                                row.getObject("expires_on", LocalDate.class)),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
