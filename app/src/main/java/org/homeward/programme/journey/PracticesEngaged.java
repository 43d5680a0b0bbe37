package org.homeward.programme.journey;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PX-02: GP practices whose case of proxy ordering is open on the day. */
@Component
class PracticesEngaged extends CountedRows {
    PracticesEngaged(JdbcClient jdbc) {
        super(
                "PX-02",
                jdbc,
                Since.EVER,
                """
                select s.organisation_id as organisation, s.happened_on as on_day, initcap(lower(s.to_state)) as what, 1 as part, 1 as whole,
                       null::text as path
                  from """ + " " + HomesWentLive.STATE.formatted("PROXY_PRACTICE", "d.day")
                        + " s where s.to_state not in ('NOT_STARTED', 'DECLINED', 'CLOSED')");
    }
}
