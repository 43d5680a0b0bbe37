package org.homeward.programme.event;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** DR-03: care providers of whom somebody was at the launch of 4 October 2022. */
@Component
class ProvidersAtLaunch extends CountedRows {
    /** Attendances of care providers. */
    static final String PRESENT = """
             from programme.event e join programme.event_attendance a on a.event_id = e.id
             where a.attendance = 'PRESENT' and a.attendee_type = 'CARE_PROVIDER'
            """;

    static final String DAY = "(e.starts_at at time zone 'Europe/London')::date";

    ProvidersAtLaunch(JdbcClient jdbc) {
        super(
                "DR-03",
                jdbc,
                Since.EVER,
                """
                select a.provider_id as organisation, date '2022-10-04' as on_day, count(*) || ' people' as what, 1 as part, 1 as whole,
                       '/programme/events/' || min(e.id::text) || '/people?show=PROVIDERS' as path
                """ + PRESENT + " and " + DAY
                        + " = date '2022-10-04' and d.day >= date '2022-10-04' group by a.provider_id");
    }
}
