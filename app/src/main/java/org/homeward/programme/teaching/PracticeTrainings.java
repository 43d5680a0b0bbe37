package org.homeward.programme.teaching;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PX-05: one-to-one trainings about proxy ordering that were given to GP practices. */
@Component
class PracticeTrainings extends CountedRows {
    static final String COUNTED = """
             from programme.training_session s
             where s.topic = 'PROXY' and s.audience = 'GP_PRACTICE' and s.format = 'ONE_TO_ONE' and s.status = 'DONE'
            """;

    PracticeTrainings(JdbcClient jdbc) {
        super("PX-05", jdbc, Since.TWELVE_MONTHS, """
                select (select a.organisation_id from programme.training_attendance a where a.session_id = s.id
                         order by a.organisation_id limit 1) as organisation,
                       s.held_on as on_day, s.minutes || ' minutes' as what, 1 as part, 1 as whole,
                       '/programme/training/' || s.id as path
                """ + COUNTED + " and s.held_on between d.since and d.day");
    }
}
