package org.homeward.observations.escalation;

import org.homeward.kernel.HomeId;
import org.homeward.observations.EscalationChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open boards and lists that something happened in an escalation, once it is committed. */
@Component
class Bell {
    private final ApplicationEventPublisher events;

    Bell(ApplicationEventPublisher events) {
        this.events = events;
    }

    void ring(HomeId home) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            events.publishEvent(new EscalationChanged(home));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new EscalationChanged(home));
            }
        });
    }
}
