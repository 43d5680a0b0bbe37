package org.homeward.programme.journey;

import java.time.LocalDate;
import java.util.List;
import org.homeward.programme.measure.Area;
import org.homeward.programme.measure.CountedRows;
import org.homeward.programme.measure.Figure;
import org.homeward.programme.measure.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PX-01: homes that went live with proxy ordering since July 2021, whatever became of them. */
@Component
class HomesWentLive extends CountedRows {
    /** The state of each case of a machine at the end of a day: what its last event by then came to. */
    static final String STATE = """
            (select distinct on (c.id) c.organisation_id, e.to_state, e.happened_on
               from programme.initiative_case c join programme.case_event e on e.case_id = c.id
              where c.machine = '%s' and e.happened_on <= %s
              order by c.id, e.position desc)
            """;

    private final JdbcClient jdbc;

    HomesWentLive(JdbcClient jdbc) {
        super("PX-01", jdbc, Since.JULY_2021, """
                select c.organisation_id as organisation, min(e.happened_on) as on_day, 'First live' as what, 1 as part, 1 as whole,
                       '/programme/homes/' || c.organisation_id || '/journeys/proxy' as path
                  from programme.initiative_case c join programme.case_event e on e.case_id = c.id
                 where c.machine = 'PROXY_HOME' and e.to_state = 'LIVE' and e.happened_on between d.since and d.day
                 group by c.organisation_id
                """);
        this.jdbc = jdbc;
    }

    @Override
    public List<Beside> beside(String id, LocalDate day, Area area) {
        long now = jdbc.sql("select count(*) from " + STATE.formatted("PROXY_HOME", ":day")
                        + " s where s.to_state in ('LIVE', 'REVIEW')")
                .param("day", day)
                .query(Long.class)
                .single();
        return List.of(new Beside("Live or in their check on the day", Unit.COUNT, new Figure(now, now)));
    }
}
