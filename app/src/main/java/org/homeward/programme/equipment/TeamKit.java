package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms need of the team's equipment: what is on loan to an organisation. */
@Component
public class TeamKit {
    private final JdbcClient jdbc;

    TeamKit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A thing on loan: what it is, since when, until when it may be kept (null: no end was agreed), its state ("On loan", "In repair")
     * and when its calibration is due (null: not needed, or not known).
     */
    public record OnLoan(
            UUID id,
            String tag,
            String what,
            LocalDate since,
            @Nullable LocalDate until,
            String state,
            @Nullable LocalDate calibrationDue,
            String path) {}

    /** By asset tag: one statement. */
    public List<OnLoan> onLoan(UUID organisation) {
        return jdbc.sql("""
                        select e.id, e.asset_tag, e.kind, e.make_model, l.starts_on, l.until_on, v.state,
                               case when e.kind = 'KIT' then (greatest(e.calibrated_on,
                                   (select max(c.happened_on) from programme.equipment_event c
                                     where c.equipment_id = e.id and c.move = 'CALIBRATED')) + interval '12 months')::date end as due
                          from programme.equipment_loan l join programme.equipment e on e.id = l.equipment_id
                          join lateral (select state from programme.equipment_event t
                                         where t.equipment_id = e.id order by t.turn desc limit 1) v on true
                         where l.organisation_id = ? and l.ended_on is null order by e.asset_tag
                        """)
                .param(organisation)
                .query((row, number) -> new OnLoan(
                        row.getObject("id", UUID.class),
                        row.getString("asset_tag"),
                        KitKind.valueOf(row.getString("kind")).words() + ", " + row.getString("make_model"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        KitState.valueOf(row.getString("state")).words(),
                        row.getObject("due", LocalDate.class),
                        LedgerPage.PATH + "/" + row.getString("id")))
                .list();
    }
}
