package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.observations.chart.Line.Columns;
import org.homeward.observations.chart.Reading.Absent;
import org.homeward.observations.chart.Reading.Dot;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Duration LONG = Duration.ofHours(36);
    private static final TimeAxis WEEK = new TimeAxis(MadeUp.NOW.minus(Duration.ofDays(7)), MadeUp.NOW);

    @Test
    void a_missing_reading_is_a_gap() {
        assertThat(Line.runs(List.of(dot(0), dot(6), absent(12), dot(18), dot(24)), LONG))
                .containsExactly(List.of(dot(0), dot(6)), List.of(dot(18), dot(24)));
    }

    @Test
    void a_score_that_is_not_certain_is_a_gap() {
        Dot partial = new Dot(at(12), 1, Mark.INCOMPLETE, true);

        assertThat(Line.runs(List.of(dot(0), dot(6), partial, dot(18), dot(24)), LONG))
                .containsExactly(List.of(dot(0), dot(6)), List.of(dot(18), dot(24)));
    }

    @Test
    void a_line_bridges_the_longest_time_exactly_and_not_a_second_more() {
        Dot late = new Dot(at(36).plusSeconds(1), 16, Mark.NONE, false);

        assertThat(Line.runs(List.of(dot(0), dot(36)), LONG)).hasSize(1);
        assertThat(Line.runs(List.of(dot(0), late), LONG)).isEmpty();
    }

    @Test
    void one_reading_between_two_gaps_is_no_line() {
        assertThat(Line.runs(List.of(absent(0), dot(6), absent(12)), LONG)).isEmpty();
    }

    @Test
    void a_line_bridges_three_intervals_of_the_plan() {
        assertThat(Line.longest(List.of(), 6)).isEqualTo(Duration.ofHours(18));
    }

    @Test
    void without_a_plan_a_line_bridges_three_intervals_as_they_mostly_were() {
        assertThat(Line.longest(List.of(at(0), at(48), at(96), at(97)), null)).isEqualTo(Duration.ofHours(144));
    }

    @Test
    void one_bad_night_of_many_sets_does_not_break_the_line_of_daily_ones() {
        List<Instant> night = IntStream.range(0, 10)
                .mapToObj(quarter -> at(0).plusSeconds(900L * quarter))
                .toList();

        assertThat(Line.longest(night, null)).isEqualTo(Duration.ofHours(36));
    }

    @Test
    void thinning_keeps_the_first_lowest_highest_and_last_of_every_column() {
        List<Dot> hours = IntStream.range(0, 24).mapToObj(LineTest::wave).toList();

        List<Dot> thinned = Line.thinned(hours, new Columns(WEEK, 7));

        assertThat(thinned).hasSizeBetween(2, 8).contains(hours.getFirst(), hours.getLast());
        assertThat(thinned.stream().mapToInt(Dot::value).max()).hasValue(15);
        assertThat(thinned.stream().mapToInt(Dot::value).min()).hasValue(-15);
        assertThat(thinned).isSortedAccordingTo(java.util.Comparator.comparing(Dot::at));
    }

    private static Dot wave(int hour) {
        int value = hour == 7 ? 15 : hour == 11 ? -15 : hour % 3;
        return new Dot(WEEK.from().plus(Duration.ofHours(hour)), value, Mark.NONE, false);
    }

    @Test
    void however_many_readings_there_are_the_lowest_and_the_highest_are_never_lost() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Dot> dots = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(2000); i++) {
                dots.add(new Dot(at(0).plusSeconds(300L * i), random.nextInt(200), Mark.NONE, false));
            }
            List<Dot> thinned = Line.thinned(dots, new Columns(WEEK, 160));

            assertThat(thinned).hasSizeLessThanOrEqualTo(640);
            assertThat(thinned.stream().mapToInt(Dot::value).summaryStatistics().getMax())
                    .isEqualTo(dots.stream().mapToInt(Dot::value).max().orElseThrow());
            assertThat(thinned.stream().mapToInt(Dot::value).summaryStatistics().getMin())
                    .isEqualTo(dots.stream().mapToInt(Dot::value).min().orElseThrow());
        }
    }

    @Test
    void of_marks_at_one_place_the_worst_is_drawn_and_the_worst_of_all_comes_last() {
        Dot mild = new Dot(at(0), 16, Mark.NONE, false);
        Dot worse = new Dot(at(0).plusSeconds(600), 25, Mark.THREE, false);
        Dot elsewhere = new Dot(at(60), 21, Mark.TWO, false);

        assertThat(Line.worst(List.of(worse, mild, elsewhere), new Columns(WEEK, 80)))
                .containsExactly(elsewhere, worse);
    }

    @Test
    void what_is_not_complete_is_never_hidden_by_a_low_score() {
        Dot partial = new Dot(at(0), 2, Mark.INCOMPLETE, true);
        Dot low = new Dot(at(0).plusSeconds(600), 2, Mark.QUIET, false);

        assertThat(Line.worst(List.of(partial, low), new Columns(WEEK, 80))).containsExactly(partial);
    }

    @Test
    void a_path_starts_anew_after_every_gap() {
        Paper paper = new Paper(WEEK, Duration.ofHours(42));
        List<Reading> readings = List.of(dot(0), dot(42), absent(60), dot(84), dot(126));

        assertThat(paper.path(readings, new ValueAxis(6, 32, 108))).isEqualTo("M0 66L250 66M500 66L750 66");
    }

    private static Instant at(int hours) {
        return WEEK.from().plus(Duration.ofHours(hours));
    }

    private static Dot dot(int hours) {
        return new Dot(at(hours), 16, Mark.NONE, false);
    }

    private static Absent absent(int hours) {
        return new Absent(at(hours), "R");
    }
}
