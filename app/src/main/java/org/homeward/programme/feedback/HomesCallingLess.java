package org.homeward.programme.feedback;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** WR-06: homes of the pilot that say they call 111 or 999 less often. */
@Component
class HomesCallingLess extends CountedRows {
    HomesCallingLess(JdbcClient jdbc) {
        super("WR-06", jdbc, Since.EVER, """
                select a.organisation_id as organisation, (a.answered_at at time zone 'Europe/London')::date as on_day,
                       case a.answer when 1 then 'Yes' else 'No' end as what, case a.answer when 1 then 1 else 0 end as part, 1 as whole,
                       '/programme/surveys/' || s.id as path
                  from programme.survey_answer a join programme.survey s on s.id = a.survey_id
                 where s.code = 'PILOT_FEEDBACK' and a.question = 'FEWER_CALLS'
                   and a.answered_at < (d.day + 1)::timestamp at time zone 'Europe/London'
                """);
    }
}
