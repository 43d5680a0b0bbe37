package org.homeward.store;

import org.homeward.access.Beginning;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Ready means also: the first start has loaded all it loads. A lost database is told by {@link StoreHealth}. */
@Component("beginningHealthIndicator")
class BeginningHealth extends AbstractHealthIndicator {
    private final Beginning beginning;

    BeginningHealth(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(beginning.isWhole() ? Status.UP : Status.DOWN);
    }
}
