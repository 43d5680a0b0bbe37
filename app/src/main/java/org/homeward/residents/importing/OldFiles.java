package org.homeward.residents.importing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Throws away, every hour, the files of residents that nobody has imported for a day: they hold names that lead nowhere. */
@Component
class OldFiles implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OldFiles.class);

    private final ImportRecords records;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();

    OldFiles(ImportRecords records) {
        this.records = records;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name("old-files").start(() -> keepForgetting(stop));
    }

    /** Waits for a round that has begun: the database is closed next. */
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

    private void keepForgetting(CountDownLatch stop) {
        try {
            do {
                forget();
            } while (!stop.await(1, TimeUnit.HOURS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            records.forgetOld();
        } catch (DataAccessException notNow) {
            LOG.warn("Old files of residents could not be thrown away; Homeward tries again in an hour", notNow);
        }
    }
}
