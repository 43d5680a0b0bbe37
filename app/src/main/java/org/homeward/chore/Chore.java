package org.homeward.chore;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work done as soon as the program runs and then every so often, one round after the other. A round that fails is told in the log and tried
 * again at the next: a clock that stopped would be the worst. A stop waits for the round that has begun, for the database is closed next.
 */
public abstract class Chore implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    private final String name;
    private final Duration every;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();

    /** The name is of the thread and of a complaint: "counting filed sets". */
    protected Chore(String name, Duration every) {
        this.name = name;
        this.every = every;
    }

    /** One round. */
    protected abstract void once();

    @Override
    public synchronized void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name(name).start(() -> keepDoing(stop));
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepDoing(CountDownLatch stop) {
        try {
            do {
                round();
            } while (!stop.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            once();
        } catch (RuntimeException failed) {
            LOG.warn("{} failed; Homeward tries again in {} seconds", name, every.toSeconds(), failed);
        }
    }
}
