package org.homeward.observations.escalation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the open escalations every five seconds while the program runs, and has open boards count the minutes. */
@Component
class EscalationClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationClock.class);
    private static final int EVERY_SECONDS = 5;
    private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

    private final Sweep sweep;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();
    private long rang;

    EscalationClock(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        rang = System.nanoTime();
        thread = Thread.ofVirtual().name("escalations").start(this::keepLooking);
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepLooking() {
        try {
            do {
                look();
            } while (!stopping.await(EVERY_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails once is tried again: a clock that stopped would be the worst. */
    private void look() {
        try {
            sweep.once();
            if (System.nanoTime() - rang > A_MINUTE) {
                sweep.ring();
                rang = System.nanoTime();
            }
        } catch (RuntimeException lost) {
            LOG.warn("The open escalations could not be read; Homeward tries again in {} seconds", EVERY_SECONDS, lost);
        }
    }
}
