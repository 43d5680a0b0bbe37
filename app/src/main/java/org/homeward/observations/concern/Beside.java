package org.homeward.observations.concern;

import org.homeward.access.Audit;
import org.homeward.access.Entry;
import org.homeward.kernel.Ids;
import org.homeward.observations.ConcernChange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What stands beside every change of a concern: its event and its audit line, and after the commit the bell. */
@Component
class Beside {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Beside(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    void write(ConcernChange change, Entry line) {
        jdbc.sql("insert into observations.event (home_id, id, resident_id, kind, about) values (?, ?, ?, ?, ?)")
                .param(change.home().value())
                .param(Ids.next())
                .param(change.resident().value())
                .param(change.getClass().getSimpleName())
                .param(change.concern())
                .update();
        audit.write(line.about(change.concern()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(change);
            }
        });
    }
}
