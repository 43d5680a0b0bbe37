package org.homeward.programme.support;

import org.homeward.programme.measure.CountedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PX-04: contacts with care homes about proxy ordering; a follow-up counts whatever its channel. */
@Component
class ProxyContacts extends CountedRows {
    ProxyContacts(JdbcClient jdbc) {
        super("PX-04", jdbc, Since.TWELVE_MONTHS, NhsmailSessions.SESSION.formatted("1") + """
                 and s.topics @> array['PROXY'] and s.audience = 'CARE_HOME'
                 and (s.channel in ('PHONE', 'VISIT', 'EMAIL') or s.follow_up_of is not null)
                """);
    }
}
