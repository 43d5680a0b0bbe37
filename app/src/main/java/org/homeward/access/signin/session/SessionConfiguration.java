package org.homeward.access.signin.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /**
     * Spring Session writes the time of the last access at every request. Here it is written once a minute, or
     * on a shared tablet, whose sessions are short, at a sixth of their time: an update
     * that finds no row to change takes no transaction number, and so waits for no disk. What matters for safety, a new
     * session id or another person, is written at once.
     */
    private static final String UPDATE_AT_MOST_ONCE_A_MINUTE = """
            update access.session s
               set session_id = n.session_id, last_access_time = n.last_access_time,
                   max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                   principal_name = n.principal_name
              from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text, ?::text))
                   as n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
             where s.primary_id = n.primary_id
               and (s.session_id <> n.session_id
                    or s.principal_name is distinct from n.principal_name
                    or s.max_inactive_interval <> n.max_inactive_interval
                    or n.last_access_time - s.last_access_time >= least(60000, n.max_inactive_interval * 1000 / 6))
            """;

    /**
     * A page reads its session by one statement and keeps it by another. A transaction around each would only add its own
     * beginning and end, and tell row-level security, which does not guard sessions, who is asking.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomUpdates() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE_AT_MOST_ONCE_A_MINUTE);
    }
}
