package org.homeward.messages.conversation;

import org.homeward.kernel.HomeId;
import org.homeward.messages.MessagesMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** After the commit of whatever changes what waits: open boards are told. */
@Component
class Beside {
    private final ApplicationEventPublisher events;

    Beside(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(HomeId home) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new MessagesMoved(home));
            }
        });
    }
}
