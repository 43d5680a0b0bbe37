package org.homeward.observations.escalation;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.Raise;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A concern or an own limit that asks for somebody outside the home, whatever the score is: it opens the resident's escalation or
 * is written into the open one, in the transaction of the report (HZ-33) or of the set (HZ-57).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Raises {
    private static final String OPEN = """
            insert into observations.escalation as e (home_id, id, resident_id, opened_at)
            select r.home_id, ?, r.id, ? from residents.resident r where r.home_id = ? and r.id = ? and r.discharged_on is null for share
                on conflict (home_id, resident_id) where ended_at is null do update set ended_at = e.ended_at
            returning e.id
            """;

    private static final String WRITE = """
            with step as (
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, guide_row, set_id, report_id,
                                                          person_id, writer, words)
                values (?, ?, ?, ?, ?, 'RAISED', ?, ?, ?, ?, ?, ?) returning home_id, escalation_id, at)
            insert into observations.escalation_alarm (home_id, escalation_id, due_at)
            select home_id, escalation_id, at from step
                on conflict (home_id, escalation_id) do update set due_at = excluded.due_at
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Raises(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What asks: a report of a concern, or a set that reached own limits; the other is null. */
    public record Cause(@Nullable UUID set, @Nullable UUID report) {
        public static Cause report(UUID report) {
            return new Cause(null, report);
        }

        public static Cause limitsReachedBy(UUID set) {
            return new Cause(set, null);
        }
    }

    /** What was noticed about whom, by what cause, and when that asks for somebody as soon as which row of the guide. */
    public record Noticed(HomeId home, ResidentId resident, Cause cause, Raise raise, String words) {
        private static final int LONGEST = 2000;

        public Noticed {
            if (words.codePointCount(0, words.length()) > LONGEST) {
                words = words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
            }
        }
    }

    /** Nothing is raised about somebody who has left. */
    public void raise(Noticed noticed, Signature by) {
        Timestamp now = Timestamp.from(noticed.raise().at());
        UUID offered = Ids.next();
        jdbc.sql(OPEN)
                .param(offered)
                .param(now)
                .param(noticed.home().value())
                .param(noticed.resident().value())
                .query(UUID.class)
                .optional()
                .ifPresent(escalation -> {
                    write(noticed, escalation, by);
                    if (escalation.equals(offered)) {
                        audit.write(Entry.of(noticed.home(), Deed.OPENED_ESCALATION, noticed.resident())
                                .about(escalation)
                                .saying(noticed.words()));
                    }
                });
    }

    private void write(Noticed noticed, UUID escalation, Signature by) {
        jdbc.sql(WRITE)
                .params(Arrays.asList(
                        noticed.home().value(),
                        Ids.next(),
                        escalation,
                        noticed.resident().value(),
                        Timestamp.from(noticed.raise().at()),
                        noticed.raise().row().name(),
                        noticed.cause().set(),
                        noticed.cause().report(),
                        by.person().value(),
                        by.words(),
                        noticed.words()))
                .update();
    }
}
