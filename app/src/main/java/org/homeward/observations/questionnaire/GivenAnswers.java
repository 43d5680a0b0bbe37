package org.homeward.observations.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.questions.Ask;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.concern.Noticing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/** The door to observations.questionnaire_answer: saved once, never changed, and with the concern it asks for. */
@Component
class GivenAnswers {
    private static final int LONGEST_CONCERN = 500;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Noticing noticing;
    private final TransactionTemplate transaction;

    GivenAnswers(JdbcClient jdbc, Audit audit, Noticing noticing, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.noticing = noticing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Of whom, and which version was asked. */
    record About(HomeId home, ResidentId resident, Kept kept, Kept.Version version) {}

    /** When somebody answered last, and what that asked for (LOOK_AGAIN makes it due the next day). */
    record Last(ResidentId resident, UUID questionnaire, java.time.Instant at, boolean lookAgain) {}

    /** Saved once, however often it is sent. */
    void write(About about, Given given, Signature by) {
        try {
            transaction.executeWithoutResult(status -> insert(about, given, by));
        } catch (DuplicateKeyException sentTwice) {
            return;
        }
    }

    private void insert(About about, Given given, Signature by) {
        int written = jdbc.sql("""
                insert into observations.questionnaire_answer (home_id, id, resident_id, questionnaire_id, version_id, name, answered_at,
                                                               set_by, recorder, said, points, unknown, asks, why)
                select r.home_id, ?, r.id, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?
                  from residents.resident r where r.home_id = ? and r.id = ? and r.discharged_on is null
                """)
                .params(Arrays.asList(
                        given.id(),
                        about.kept().id(),
                        about.version().id(),
                        given.name(),
                        Timestamp.from(given.at()),
                        by.person().value(),
                        by.words(),
                        Questionnaires.JSON.writeValueAsString(given.said()),
                        given.points(),
                        given.unknown(),
                        given.asks() == null ? null : given.asks().name(),
                        given.why().toArray(String[]::new),
                        about.home().value(),
                        about.resident().value()))
                .update();
        if (written == 0) {
            throw new NotFound("nobody of that id lives here");
        }
        if (given.asks() == Ask.WRITE_CONCERN) {
            noticing.write(about.home(), about.resident(), given.id(), concern(given), given.at());
        }
        audit.write(Entry.of(about.home(), Deed.ANSWERED_QUESTIONNAIRE, about.resident())
                .about(given.id())
                .saying(given.name()));
    }

    private static String concern(Given given) {
        String words = given.name() + ": " + String.join("; ", given.why());
        return words.length() <= LONGEST_CONCERN ? words : words.substring(0, LONGEST_CONCERN - 1) + "…";
    }

    /** What was answered about a resident, the newest first. */
    @Transactional(readOnly = true)
    List<Given> of(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select a.id, a.questionnaire_id, a.name, a.answered_at, a.recorder, a.said, a.points, a.unknown, a.asks, a.why, n.concern_id
                  from observations.questionnaire_answer a
                  left join observations.concern_report n on n.home_id = a.home_id and n.id = a.id and n.resident_id = a.resident_id
                 where a.home_id = ? and a.resident_id = ? order by a.answered_at desc, a.id desc limit 200
                """)
                .params(home.value(), resident.value())
                .query((row, number) -> given(row))
                .list();
    }

    private static Given given(ResultSet row) throws SQLException {
        String asks = row.getString("asks");
        return new Given(
                row.getObject("id", UUID.class),
                row.getObject("questionnaire_id", UUID.class),
                row.getString("name"),
                row.getTimestamp("answered_at").toInstant(),
                row.getString("recorder"),
                Questionnaires.JSON.readValue(row.getString("said"), new TypeReference<List<Given.Said>>() {}),
                row.getInt("points"),
                row.getInt("unknown"),
                asks == null ? null : Ask.valueOf(asks),
                List.of((String[]) row.getArray("why").getArray()),
                row.getObject("concern_id", UUID.class));
    }

    /** When each resident of a home was last asked, by questionnaire. */
    @Transactional(readOnly = true)
    Map<UUID, Map<ResidentId, Last>> last(HomeId home) {
        Map<UUID, Map<ResidentId, Last>> last = new HashMap<>();
        jdbc.sql("""
                select distinct on (resident_id, questionnaire_id) resident_id, questionnaire_id, answered_at, asks
                  from observations.questionnaire_answer
                 where home_id = ? order by resident_id, questionnaire_id, answered_at desc
                """).param(home.value()).query((ResultSet row) -> {
            Last one = new Last(
                    new ResidentId(row.getObject("resident_id", UUID.class)),
                    row.getObject("questionnaire_id", UUID.class),
                    row.getTimestamp("answered_at").toInstant(),
                    Objects.equals(row.getString("asks"), Ask.LOOK_AGAIN.name()));
            last.computeIfAbsent(one.questionnaire(), none -> new HashMap<>()).put(one.resident(), one);
        });
        return last;
    }
}
