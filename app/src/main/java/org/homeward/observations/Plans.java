package org.homeward.observations;

import java.sql.Timestamp;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.plan: each change is a new row and an audit line. */
@Component
@Transactional
public class Plans {
    private final JdbcClient jdbc;
    private final Audit audit;

    Plans(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** How often sets have been planned, the latest plan first. */
    @Transactional(readOnly = true)
    public List<ObservationPlan> of(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select every_hours, starts_at, setter, reason from observations.plan
                 where home_id = ? and resident_id = ? order by starts_at desc limit 20
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> new ObservationPlan(
                        row.getInt("every_hours"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("setter"),
                        row.getString("reason")))
                .list();
    }

    /** Plans from the plan's start on; throws NotFound when the resident is out of reach. */
    public void plan(HomeId home, ResidentId resident, ObservationPlan plan, Signature by) {
        int planned = jdbc.sql("""
                insert into observations.plan (home_id, resident_id, id, every_hours, starts_at, set_by, setter, reason)
                select r.home_id, r.id, ?, ?, ?, ?, ?, ? from residents.resident r where r.home_id = ? and r.id = ?
                """)
                .param(Ids.next())
                .param(plan.everyHours())
                .param(Timestamp.from(plan.startsAt()))
                .param(by.person().value())
                .param(by.words())
                .param(plan.reason())
                .param(home.value())
                .param(resident.value())
                .update();
        if (planned == 0) {
            throw new NotFound("no such resident for this person");
        }
        audit.write(Entry.of(home, Deed.PLANNED_OBSERVATIONS, resident)
                .saying("observations " + plan.words() + ": " + plan.reason()));
    }
}
