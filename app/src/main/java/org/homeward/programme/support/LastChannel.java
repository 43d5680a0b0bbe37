package org.homeward.programme.support;

import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody of the team last met a caller: most calls come the same way. */
@Component
class LastChannel {
    private final JdbcClient jdbc;

    LastChannel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Channel of(Hand hand) {
        return jdbc.sql("""
                        select channel from programme.support_session where recorded_by = ? order by recorded_at desc limit 1
                        """)
                .param(hand.words())
                .query(String.class)
                .optional()
                .map(Channel::valueOf)
                .orElse(Channel.PHONE);
    }
}
