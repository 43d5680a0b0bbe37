package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.homeward.kernel.London;
import org.homeward.observations.MonthlyCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts this month every hour; the month before and what came late once a day, for answers and corrections take their time. */
@Component
class HourlyCount implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HourlyCount.class);
    private static final int A_DAY = 24;

    private final List<MonthlyCount> counts;
    private final Clock clock;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = Thread.currentThread();

    HourlyCount(List<MonthlyCount> counts, Clock clock) {
        this.counts = List.copyOf(counts);
        this.clock = clock;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name("hourly-count").start(() -> keepCounting(stop));
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
                countAll(round++ % A_DAY == 0);
            } while (!stop.await(1, TimeUnit.HOURS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void countAll(boolean daily) {
        counts.forEach(one -> count(one, daily));
    }

    private void count(MonthlyCount counted, boolean daily) {
        YearMonth month = YearMonth.from(London.day(clock.instant()));
        try {
            counted.count(month);
            if (daily) {
                counted.count(month.minusMonths(1));
                counted.catchUp();
            }
        } catch (DataAccessException notNow) {
            LOG.warn("The sets of a month could not be counted; Homeward tries again in an hour", notNow);
        }
    }
}
