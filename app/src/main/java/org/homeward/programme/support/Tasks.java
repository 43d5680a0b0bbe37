package org.homeward.programme.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.task: what the team has to do, and that it is done. */
@Component
@Transactional
class Tasks {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Tasks(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    record Task(UUID id, UUID organisation, String what, LocalDate dueOn, String owner) {}

    /** Set once, however often it is sent. */
    void set(Task task) {
        int set = jdbc.sql("""
                        insert into programme.task (id, organisation_id, what, due_on, owner, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        task.id(),
                        task.organisation(),
                        task.what(),
                        task.dueOn(),
                        task.owner(),
                        now(),
                        Hand.now().words())
                .update();
        if (set == 1) {
            audit.write(Entry.at(task.organisation(), Deed.SET_TASK)
                    .about(task.id())
                    .saying(task.what()));
        }
    }

    void done(UUID id) {
        UUID organisation = jdbc.sql("select organisation_id from programme.task where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("no such task"));
        int done = jdbc.sql("""
                        insert into programme.task_done (task_id, done_at, done_by) values (?, ?, ?) on conflict do nothing
                        """).params(id, now(), Hand.now().words()).update();
        if (done == 1) {
            audit.write(Entry.at(organisation, Deed.DID_TASK).about(id));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
