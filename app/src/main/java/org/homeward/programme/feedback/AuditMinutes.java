package org.homeward.programme.feedback;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** DR-06: minutes of an audit now out of minutes on paper, over the homes that told both. */
@Component
class AuditMinutes extends CountedRows {
    AuditMinutes(JdbcClient jdbc) {
        super("DR-06", jdbc, Since.EVER, """
                select n.organisation_id as organisation, (n.answered_at at time zone 'Europe/London')::date as on_day,
                       'Now ' || n.answer || ' minutes, on paper ' || b.answer as what, n.answer as part, b.answer as whole,
                       '/programme/surveys/' || n.survey_id as path
                  from programme.survey_answer n
                  join programme.survey_answer b on b.survey_id = n.survey_id and b.organisation_id = n.organisation_id
                   and b.question = 'AUDIT_BEFORE'
                 where n.question = 'AUDIT_AFTER' and n.answered_at < (d.day + 1)::timestamp at time zone 'Europe/London'
                """);
    }
}
