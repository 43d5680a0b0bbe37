package org.homeward.observations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RO-01 to RO-07 as the programme defines them. Other tests add to the same numbers, so what one set changes is asked. */
class ProgrammeFiguresTest extends MadeUpMonth {
    @Test
    void a_home_is_regular_with_a_set_in_each_of_four_weeks_and_its_readings_count_then() {
        LocalDate day = month.atDay(28);
        LocalDate fourth = day.minusDays(21);
        Map<String, Long> before = on(day);
        Map<String, Long> beforeTheDay = on(day.minusDays(1));
        for (int week = 0; week < 3; week++) {
            savedAt(nurse(elm), alder, Sittings.WELL, noon(day.minusDays(7L * week)));
        }
        assertThat(more("RO-01", before, on(day))).isZero();
        assertThat(more("RO-04", before, on(day))).isZero();
        assertThat(more("RO-05", before, on(day))).isEqualTo(3);

        savedAt(nurse(elm), alder, Sittings.WELL, noon(fourth));
        Map<String, Long> after = on(day);
        assertThat(more("RO-01", before, after)).isEqualTo(1);
        assertThat(more("RO-04", before, after)).isEqualTo(28);
        assertThat(more("RO-05", before, after)).isEqualTo(4);
        assertThat(more("RO-02", before, after))
                .as("no number of theirs is verified")
                .isZero();
        assertThat(more("RO-05", beforeTheDay, on(day.minusDays(1))))
                .as("up to the day before")
                .isEqualTo(3);
    }

    @Test
    void a_share_has_its_numbers_and_one_place_behind_the_point() {
        assertThat(new ProgrammeFigures.Line("RO-07", 34, 371).value()).isEqualTo("9.2");
        assertThat(new ProgrammeFigures.Line("RO-07", 0, 0).value()).isEmpty();
        assertThat(new ProgrammeFigures.Line("RO-06", 34, 0).value()).isEqualTo("34");
    }

    private Map<String, Long> on(LocalDate day) {
        return new ProgrammeFigures(bean(JdbcClient.class))
                .on(day).stream().collect(Collectors.toMap(ProgrammeFigures.Line::id, ProgrammeFigures.Line::counted));
    }

    private static long more(String id, Map<String, Long> before, Map<String, Long> after) {
        return after.getOrDefault(id, 0L) - before.getOrDefault(id, 0L);
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant();
    }
}
