package org.homeward.observations.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import org.homeward.chore.Chore;
import org.homeward.kernel.London;
import org.springframework.stereotype.Component;

/** Counts every hour how many sets of this month were filed; the month before once a day, for answers and corrections may come late. */
@Component
class HourlyCount extends Chore {
    private static final int A_DAY = 24;

    private final FiledMonths months;
    private final Clock clock;
    private int round;

    HourlyCount(FiledMonths months, Clock clock) {
        super("counting filed sets", Duration.ofHours(1));
        this.months = months;
        this.clock = clock;
    }

    @Override
    protected void once() {
        YearMonth month = YearMonth.from(London.day(clock.instant()));
        months.count(month);
        if (round++ % A_DAY == 0) {
            months.count(month.minusMonths(1));
        }
    }
}
