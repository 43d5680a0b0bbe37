package org.homeward.programme.journey;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PX-03: homes of the area that are live with proxy ordering, out of all. */
@Component
class HomesLive extends CountedRows {
    HomesLive(JdbcClient jdbc) {
        super(
                "PX-03",
                jdbc,
                Since.EVER,
                """
                select p.organisation, s.happened_on as on_day,
                       case when s.to_state in ('LIVE', 'REVIEW') then 'Live' else 'Not live' end as what,
                       case when s.to_state in ('LIVE', 'REVIEW') then 1 else 0 end as part, 1 as whole,
                       '/programme/homes/' || p.organisation || '/journeys/proxy' as path
                  from place p left join """ + " " + HomesWentLive.STATE.formatted("PROXY_HOME", "d.day")
                        + " s on s.organisation_id = p.organisation where p.day = d.day");
    }
}
