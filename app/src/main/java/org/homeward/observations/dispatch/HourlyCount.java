package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.homeward.chore.Chore;
import org.homeward.kernel.London;
import org.homeward.observations.MonthlyCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts this month every hour; the month before and what came late once a day, for answers and corrections take their time. */
@Component
class HourlyCount extends Chore {
    private static final Logger LOG = LoggerFactory.getLogger(HourlyCount.class);
    private static final int A_DAY = 24;

    private final List<MonthlyCount> counts;
    private final Clock clock;
    private int round;

    HourlyCount(List<MonthlyCount> counts, Clock clock) {
        super("counting the sets of a month", Duration.ofHours(1));
        this.counts = List.copyOf(counts);
        this.clock = clock;
    }

    @Override
    protected void once() {
        boolean daily = round++ % A_DAY == 0;
        counts.forEach(one -> count(one, daily));
    }

    /** One that fails holds up no other. */
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
