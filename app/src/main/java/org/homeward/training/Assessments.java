package org.homeward.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to training.assessment: written once, withdrawn with a reason, deleted never. */
@Component
@Transactional
class Assessments {
    private static final String SELECT = """
            select home_id, id, person_id, part, assessed_on, until, assessor, recorded_at, recorder, withdrawn_at, withdrawer, withdraw_reason
              from training.assessment
            """;

    private static final String LATEST_FIRST = " order by assessed_on desc, recorded_at desc";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Assessments(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom, in what, when, whether they passed, and by whom they were assessed. */
    record Verdict(PersonId person, Part part, LocalDate on, boolean passed, String assessor) {
        @Nullable
        LocalDate until() {
            return passed ? part.until(on) : null;
        }

        String words() {
            return part.words() + (passed ? ": passed on " : ": not yet, on ") + London.words(on) + ", by " + assessor;
        }
    }

    /** Everybody's in a home, as far as the person acting may see them. */
    @Transactional(readOnly = true)
    public List<Assessment> at(HomeId home) {
        return jdbc.sql(SELECT + " where home_id = ?" + LATEST_FIRST)
                .param(home.value())
                .query((row, number) -> assessment(row))
                .list();
    }

    /** Somebody's, in whichever home the person acting may see them. */
    @Transactional(readOnly = true)
    public List<Assessment> of(PersonId person) {
        return jdbc.sql(SELECT + " where person_id = ?" + LATEST_FIRST)
                .param(person.value())
                .query((row, number) -> assessment(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Assessment> find(HomeId home, UUID id) {
        return jdbc.sql(SELECT + " where home_id = ? and id = ?")
                .param(home.value())
                .param(id)
                .query((row, number) -> assessment(row))
                .optional();
    }

    public void record(HomeId home, Verdict verdict, Signature by) {
        jdbc.sql("""
                insert into training.assessment (home_id, id, person_id, part, assessed_on, passed, until, assessor, recorded_at, recorded_by, recorder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(home.value())
                .param(Ids.next())
                .param(verdict.person().value())
                .param(verdict.part().name())
                .param(verdict.on())
                .param(verdict.passed())
                .param(verdict.until())
                .param(verdict.assessor())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .update();
        audit.write(Entry.of(home, Deed.RECORDED_TRAINING)
                .about(verdict.person().value())
                .saying(verdict.words()));
    }

    /** Says that it was wrong: it stays and counts no more. A second time changes nothing. */
    public void withdraw(HomeId home, Assessment wrong, String reason, Signature by) {
        int withdrawn = jdbc.sql("""
                update training.assessment set withdrawn_at = ?, withdrawn_by = ?, withdrawer = ?, withdraw_reason = ?
                 where home_id = ? and id = ? and withdrawn_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(reason)
                .param(home.value())
                .param(wrong.id())
                .update();
        if (withdrawn == 1) {
            audit.write(Entry.of(home, Deed.WITHDREW_TRAINING)
                    .about(wrong.person().value())
                    .saying(wrong.part().words() + ": " + reason));
        } else if (find(home, wrong.id()).isEmpty()) {
            throw new NotFound("no such assessment in this home");
        }
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Assessment(
                new HomeId(row.getObject("home_id", UUID.class)),
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Part.valueOf(row.getString("part")),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("assessor"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorder"),
                withdrawn == null
                        ? null
                        : new Assessment.Withdrawal(
                                withdrawn.toInstant(), row.getString("withdrawer"), row.getString("withdraw_reason")));
    }
}
