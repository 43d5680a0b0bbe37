package org.homeward.programme.support;

import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation itself may read of what the desk has promised it: one statement. */
@Component
public class Promises {
    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open follow-ups, bookings and requests, the soonest first. */
    public List<Promise> to(UUID organisation) {
        return jdbc.sql("""
                        select 'CALL' as kind, f.due_on::timestamp at time zone 'Europe/London' as at, s.topics
                          from programme.follow_up f join programme.support_session s on s.id = f.session_id
                         where f.organisation_id = :organisation and f.ended_at is null
                        union all
                        select case status when 'BOOKED' then 'BOOKED' else 'ASKED' end, started_at, topics
                          from programme.support_session
                         where organisation_id = :organisation and status in ('BOOKED', 'REQUESTED')
                         order by at limit 50
                        """)
                .param("organisation", organisation)
                .query((row, number) -> new Promise(
                        Promise.Kind.valueOf(row.getString("kind")),
                        London.day(row.getTimestamp("at").toInstant()),
                        SupportHistory.topics(row.getArray("topics"))))
                .list();
    }
}
