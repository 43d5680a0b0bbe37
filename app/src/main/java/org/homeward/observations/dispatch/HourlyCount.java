package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.homeward.kernel.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts every hour how many sets of this month were filed; the month before once a day, for answers and corrections may come late. */
@Component
class HourlyCount implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HourlyCount.class);
    private static final int A_DAY = 24;

    private final FiledMonths months;
    private final Clock clock;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();

    HourlyCount(FiledMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name("filed-sets").start(() -> keepCounting(stop));
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

    private void keepCounting(CountDownLatch stop) {
        try {
            int round = 0;
            do {
                count(round++ % A_DAY == 0);
            } while (!stop.await(1, TimeUnit.HOURS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(boolean theMonthBeforeToo) {
        YearMonth month = YearMonth.from(London.day(clock.instant()));
        try {
            months.count(month);
            if (theMonthBeforeToo) {
                months.count(month.minusMonths(1));
            }
        } catch (DataAccessException notNow) {
            LOG.warn("The filed sets could not be counted; Homeward tries again in an hour", notNow);
        }
    }
}
