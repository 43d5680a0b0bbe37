package org.homeward.observations.push;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every three seconds for messages to devices, on a thread of its own. */
@Component
class PushRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PushRound.class);
    private static final int EVERY_SECONDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PushPost post;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();

    PushRound(PushPost post) {
        this.post = post;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("push").start(this::keepLooking);
    }

    /** A push service that takes its time does not hold up the end: what is under way is sent again when its lease is over. */
    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(PATIENCE);
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

    private void look() {
        try {
            post.once();
        } catch (RuntimeException lost) {
            LOG.warn(
                    "The messages to devices could not be read; Homeward tries again in {} seconds",
                    EVERY_SECONDS,
                    lost);
        }
    }
}
