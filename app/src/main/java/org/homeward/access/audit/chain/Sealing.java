package org.homeward.access.audit.chain;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals the log every second while the program runs and once more when it stops. Any number of nodes may do so: the database
 * lets one at a time. A lost database is not told here, for everything else tells it.
 */
@Component
class Sealing implements SmartLifecycle {
    /** Below the web server's: it starts before the first request and stops after the last. */
    private static final int AROUND_ALL_REQUESTS = 0;

    /** As many as audit.seal_now() takes at a time; fewer means that nothing is left. */
    private static final int FULL_BATCH = 25_000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final JdbcClient jdbc;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();
    private boolean complained;

    Sealing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int getPhase() {
        return AROUND_ALL_REQUESTS;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("sealing").start(this::keepSealing);
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        seal();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepSealing() {
        try {
            do {
                seal();
            } while (!stopping.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Seals all there is, batch after batch. */
    private void seal() {
        try {
            long sealed = FULL_BATCH;
            while (sealed >= FULL_BATCH) {
                sealed = jdbc.sql("select audit.seal_now()").query(Long.class).single();
            }
            complained = false;
        } catch (DataAccessResourceFailureException lost) {
            LOG.debug("The database is away; the log is sealed when it is back", lost);
        } catch (DataAccessException failed) {
            complain(failed);
        }
    }

    private void complain(DataAccessException failed) {
        if (!complained) {
            LOG.error("The audit log cannot be sealed; Homeward tries again every second", failed);
        }
        complained = true;
    }
}
