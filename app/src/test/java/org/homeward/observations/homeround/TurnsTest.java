package org.homeward.observations.homeround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody has one day in each month. */
class TurnsTest {
    @ParameterizedTest
    @CsvSource({"2026-11", "2026-12", "2026-02", "2028-02"})
    void everybody_has_one_day_however_many_live_there(YearMonth month) {
        for (int count = 0; count <= 130; count++) {
            List<Integer> all = IntStream.range(0, count).boxed().toList();
            Turns turns = new Turns(count, month);
            List<Integer> met = new ArrayList<>();
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate on = month.atDay(day);
                List<Integer> today = turns.on(on, all);
                assertThat(today)
                        .allSatisfy(place -> assertThat(turns.day(place)).isEqualTo(on));
                met.addAll(today);
            }
            assertThat(met).as("%s residents in %s", count, month).isEqualTo(all);
        }
    }

    @Test
    void where_fewer_live_than_the_month_has_days_the_room_is_the_day() {
        Turns turns = new Turns(26, YearMonth.of(2026, 11));

        assertThat(turns.aDay()).isEqualTo(1);
        assertThat(turns.day(0)).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(turns.day(25)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void one_more_than_the_days_of_the_month_makes_two_a_day() {
        assertThat(new Turns(30, YearMonth.of(2026, 11)).aDay()).isEqualTo(1);
        assertThat(new Turns(31, YearMonth.of(2026, 11)).aDay()).isEqualTo(2);
        assertThat(new Turns(31, YearMonth.of(2026, 12)).aDay()).isEqualTo(1);
    }
}
