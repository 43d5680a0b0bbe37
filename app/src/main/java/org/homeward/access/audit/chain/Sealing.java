package org.homeward.access.audit.chain;

import java.time.Duration;
import org.homeward.chore.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals the log every second while the program runs and once more when it stops. Any number of nodes may do so: the database
 * lets one at a time. A lost database is not told here, for everything else tells it.
 */
@Component
class Sealing extends Chore {
    /** Below the web server's: it starts before the first request and stops after the last. */
    private static final int AROUND_ALL_REQUESTS = 0;

    /** As many as audit.seal_now() takes at a time; fewer means that nothing is left. */
    private static final int FULL_BATCH = 25_000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final JdbcClient jdbc;
    private boolean complained;

    Sealing(JdbcClient jdbc) {
        super("sealing the audit log", Duration.ofSeconds(1));
        this.jdbc = jdbc;
    }

    @Override
    public int getPhase() {
        return AROUND_ALL_REQUESTS;
    }

    @Override
    public synchronized void stop() {
        super.stop();
        once();
    }

    /** Seals all there is, batch after batch. */
    @Override
    protected void once() {
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
