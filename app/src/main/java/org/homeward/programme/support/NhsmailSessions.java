package org.homeward.programme.support;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** NM-01: sessions on NHSmail that were held. */
@Component
class NhsmailSessions extends CountedRows {
    /** The days are compared as moments, so that the index of the counts is read and nothing else. */
    static final String HELD = """
             from programme.support_session s
             where s.status = 'DONE' and s.started_at >= d.since::timestamp at time zone 'Europe/London'
               and s.started_at < (d.day + 1)::timestamp at time zone 'Europe/London'
            """;

    static final String SESSION = """
            select s.organisation_id as organisation, (s.started_at at time zone 'Europe/London')::date as on_day,
                   case s.channel when 'FACE_TO_FACE' then 'Face to face' else initcap(s.channel) end
                       || case when s.follow_up_of is null then '' else ', a follow-up' end as what,
                   %s as part, 1 as whole, '/programme/desk/sessions/' || s.id as path
            """ + HELD;

    static final String ON_NHSMAIL = """
             and s.topics @> array['NHSMAIL'] and s.channel in ('TEAMS', 'EMAIL', 'PHONE', 'FACE_TO_FACE')
            """;

    NhsmailSessions(JdbcClient jdbc) {
        super("NM-01", jdbc, Since.TWELVE_MONTHS, SESSION.formatted("1") + ON_NHSMAIL);
    }
}
