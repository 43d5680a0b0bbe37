package org.homeward.programme.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the team owns. */
@Component
@Transactional(readOnly = true)
class Ledger {
    static final int MOST = 500;
    private static final String SELECT = """
            select e.*, v.state, v.happened_on, v.turn, l.id as loan, l.organisation_id, o.name as lent_to, l.until_on,
                   greatest(e.calibrated_on, (select max(c.happened_on) from programme.equipment_event c
                                               where c.equipment_id = e.id and c.move = 'CALIBRATED')) as last_calibrated
              from programme.equipment e
              join lateral (select state, happened_on, turn from programme.equipment_event t
                             where t.equipment_id = e.id order by t.turn desc limit 1) v on true
              left join programme.equipment_loan l on l.equipment_id = e.id and l.ended_on is null
              left join directory.organisation o on o.id = l.organisation_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Thing> list(Asked asked) {
        return jdbc.sql("""
                        select * from (%s) x
                         where (:kind = '' or x.kind = :kind) and (:state = '' or x.state = :state)
                           and (:typed = '%%%%' or x.asset_tag ilike :typed or x.serial ilike :typed or x.imei ilike :typed
                                or x.iccid ilike :typed or x.lent_to ilike :typed)
                           and (not :due or x.kind = 'KIT' and x.state not in ('LOST', 'RETIRED')
                                and (x.last_calibrated is null or x.last_calibrated < :calibrated))
                         order by x.asset_tag limit :most
                        """.formatted(SELECT))
                .param("kind", asked.kind())
                .param("state", asked.state())
                .param("typed", asked.pattern())
                .param("due", asked.due())
                .param("calibrated", Asked.calibratedBy(London.day(clock.instant())))
                .param("most", MOST)
                .query((row, number) -> thing(row))
                .list();
    }

    public Thing get(UUID id) {
        return jdbc.sql(SELECT + " where e.id = ?")
                .param(id)
                .query((row, number) -> thing(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such thing"));
    }

    /** How many of each kind there are, and how many of them are spare, lent or lost. */
    record Stock(int all, int spare, int lent, int lost) {
        static final Stock NONE = new Stock(0, 0, 0, 0);

        int elsewhere() {
            return all - spare - lent;
        }
    }

    public Map<KitKind, Stock> stock() {
        Map<KitKind, Stock> stock = new EnumMap<>(KitKind.class);
        jdbc.sql("""
                        select e.kind, count(*) as all_of_it, count(*) filter (where v.state = 'IN_STORE') as spare,
                               count(*) filter (where v.state = 'ON_LOAN') as lent,
                               count(*) filter (where v.state = 'LOST') as lost
                          from programme.equipment e
                          join lateral (select state from programme.equipment_event t
                                         where t.equipment_id = e.id order by t.turn desc limit 1) v on v.state <> 'RETIRED'
                         group by e.kind
                        """).query(row -> {
            Stock counted =
                    new Stock(row.getInt("all_of_it"), row.getInt("spare"), row.getInt("lent"), row.getInt("lost"));
            stock.put(KitKind.valueOf(row.getString("kind")), counted);
        });
        return stock;
    }

    static Label label(ResultSet row) throws SQLException {
        return new Label(
                row.getString("asset_tag"),
                KitKind.valueOf(row.getString("kind")),
                row.getString("make_model"),
                new Label.Numbers(text(row, "serial"), text(row, "imei"), text(row, "iccid")),
                new Label.Dates(
                        row.getObject("mdm_on", LocalDate.class),
                        row.getObject("insured_until", LocalDate.class),
                        row.getObject("calibrated_on", LocalDate.class)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Thing thing(ResultSet row) throws SQLException {
        UUID loan = row.getObject("loan", UUID.class);
        return new Thing(
                row.getObject("id", UUID.class),
                label(row),
                new Thing.Standing(
                        KitState.valueOf(row.getString("state")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getInt("turn")),
                row.getObject("last_calibrated", LocalDate.class),
                loan == null
                        ? null
                        : new Thing.Lent(
                                loan,
                                row.getObject("organisation_id", UUID.class),
                                OrganisationName.shown(row.getString("lent_to")),
                                row.getObject("until_on", LocalDate.class)));
    }
}
