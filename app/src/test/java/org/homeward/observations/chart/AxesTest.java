package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxesTest {
    @Test
    void the_highest_value_is_at_the_top_and_every_value_has_half_a_unit_of_room() {
        ValueAxis axis = new ValueAxis(0, 9, 100);

        assertThat(axis.y(9)).isEqualTo(5);
        assertThat(axis.y(0)).isEqualTo(95);
        assertThat(axis.y(9.5)).isEqualTo(0);
        assertThat(axis.y(-0.5)).isEqualTo(100);
    }

    @Test
    void a_value_beyond_the_usual_range_stretches_the_paper() {
        ValueAxis usual = new ValueAxis(35, 140, 100);

        assertThat(ValueAxis.around(usual, IntStream.of(28, 190))).isEqualTo(new ValueAxis(28, 190, 100));
        assertThat(ValueAxis.around(usual, IntStream.of(72))).isEqualTo(usual);
        assertThat(ValueAxis.around(usual, IntStream.empty())).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 105, 180, 300})
    void values_beside_the_axis_never_touch_one_another(int high) {
        ValueAxis axis = new ValueAxis(0, high, 116);

        List<Integer> ticks = axis.ticks();
        assertThat(ticks).hasSizeGreaterThan(1);
        assertThat(axis.y(ticks.get(0)) - axis.y(ticks.get(1))).isGreaterThanOrEqualTo(13);
    }

    @Test
    void an_axis_that_goes_nowhere_is_refused() {
        assertThatThrownBy(() -> new ValueAxis(5, 5, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeAxis(MadeUp.NOW, MadeUp.NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_has_clock_times_and_says_where_the_next_day_begins() {
        assertThat(texts("2026-11-21T08:14:00Z", "2026-11-22T08:14:00Z"))
                .containsExactly("12:00", "16:00", "20:00", "22 Nov", "04:00", "08:00");
    }

    @Test
    void a_week_has_its_midnights_and_four_weeks_have_their_mondays() {
        assertThat(texts("2026-11-15T08:14:00Z", "2026-11-22T08:14:00Z"))
                .containsExactly("16 Nov", "17 Nov", "18 Nov", "19 Nov", "20 Nov", "21 Nov", "22 Nov");
        assertThat(texts("2026-10-25T08:14:00Z", "2026-11-22T08:14:00Z"))
                .containsExactly("26 Oct", "2 Nov", "9 Nov", "16 Nov");
    }

    @Test
    void on_the_day_the_clocks_go_forward_the_hour_that_is_not_has_no_tick() {
        TimeAxis night = axis("2026-03-28T23:00:00Z", "2026-03-29T04:00:00Z");

        assertThat(night.ticks())
                .extracting(TimeAxis.Tick::text)
                .containsExactly("23:00", "29 Mar", "02:00", "03:00", "04:00", "05:00");
        assertThat(across(night, 1)).isEqualTo(across(night, 2)).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void on_the_day_the_clocks_go_back_the_hour_that_comes_twice_is_twice_as_wide() {
        TimeAxis night = axis("2026-10-24T23:00:00Z", "2026-10-25T04:00:00Z");

        assertThat(night.ticks())
                .extracting(TimeAxis.Tick::text)
                .containsExactly("25 Oct", "01:00", "02:00", "03:00", "04:00");
        assertThat(across(night, 1)).isEqualTo(0.2, within(1e-9));
        assertThat(across(night, 2)).isEqualTo(0.4, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-30T08:00:00Z", "2026-10-26T08:00:00Z"})
    void midnights_stay_midnights_over_a_change_of_clocks(String end) {
        Instant to = Instant.parse(end);
        List<TimeAxis.Tick> ticks = new TimeAxis(to.minus(Duration.ofDays(6)), to).ticks();

        assertThat(ticks)
                .hasSizeBetween(6, 7)
                .allSatisfy(tick ->
                        assertThat(org.homeward.kernel.London.clock(tick.at())).isEqualTo("00:00"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 28, 60, 99, 200, 400, 1500, 9000})
    void no_period_has_more_than_eight_ticks_or_none(long days) {
        assertThat(new TimeAxis(MadeUp.NOW.minus(Duration.ofDays(days)), MadeUp.NOW).ticks())
                .hasSizeBetween(1, 8);
    }

    @Test
    void the_hour_that_comes_twice_is_told_by_the_name_of_its_clock() {
        assertThat(Moments.clock(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("01:30 BST");
        assertThat(Moments.clock(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("01:30 GMT");
        assertThat(Moments.clock(Instant.parse("2026-10-25T02:30:00Z"))).isEqualTo("02:30");
    }

    private static double across(TimeAxis axis, int tick) {
        return axis.fraction(axis.ticks().get(tick).at())
                - axis.fraction(axis.ticks().get(tick - 1).at());
    }

    private static TimeAxis axis(String from, String to) {
        return new TimeAxis(Instant.parse(from), Instant.parse(to));
    }

    private static List<String> texts(String from, String to) {
        return axis(from, to).ticks().stream().map(TimeAxis.Tick::text).toList();
    }
}
