package org.homeward.programme.support;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** NM-02: which of the sessions on NHSmail kept a promise of an earlier one. */
@Component
class NhsmailFollowUps extends CountedRows {
    NhsmailFollowUps(JdbcClient jdbc) {
        super(
                "NM-02",
                jdbc,
                Since.TWELVE_MONTHS,
                NhsmailSessions.SESSION.formatted("case when s.follow_up_of is null then 0 else 1 end")
                        + NhsmailSessions.ON_NHSMAIL);
    }
}
