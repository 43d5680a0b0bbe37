package org.homeward.observations.escalation;

import java.time.Duration;
import org.homeward.chore.Chore;
import org.springframework.stereotype.Component;

/** Looks at the open escalations every five seconds while the program runs, and has open boards count the minutes. */
@Component
class EscalationClock extends Chore {
    private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

    private final Sweep sweep;
    private long rang = System.nanoTime();

    EscalationClock(Sweep sweep) {
        super("looking at the open escalations", Duration.ofSeconds(5));
        this.sweep = sweep;
    }

    @Override
    protected void once() {
        sweep.once();
        if (System.nanoTime() - rang > A_MINUTE) {
            sweep.ring();
            rang = System.nanoTime();
        }
    }
}
