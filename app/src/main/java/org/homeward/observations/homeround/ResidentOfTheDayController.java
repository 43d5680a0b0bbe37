package org.homeward.observations.homeround;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.SEE_BOARD)
class ResidentOfTheDayController {
    private final MonthlySets sets;
    private final Clock clock;

    ResidentOfTheDayController(MonthlySets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/resident-of-the-day")
    ResidentOfTheDayPage show(@PathVariable HomeId home, Form form) {
        LocalDate today = London.day(clock.instant());
        YearMonth month = month(form.value("month"), YearMonth.from(today));
        return new ResidentOfTheDayPage(home, month, sets.in(home, month, today), today);
    }

    private static YearMonth month(String typed, YearMonth now) {
        if (typed.isEmpty()) {
            return now;
        }
        if (!typed.matches("20[0-9]{2}-[0-9]{2}")) {
            throw new NotFound("no such month");
        }
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException notAMonth) {
            throw new NotFound("no such month");
        }
    }
}
