package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @Test
    void nothing_asked_is_the_last_7_days() {
        Asked asked = Asked.of(Form.blank(), MadeUp.NOW);

        assertThat(asked.period()).isEqualTo(Period.named("7d", MadeUp.NOW));
        assertThat(asked.form().hasErrors()).isFalse();
    }

    @Test
    void seven_days_over_a_change_of_clocks_begin_at_the_same_time_of_day() {
        assertThat(Period.named("7d", Instant.parse("2026-03-30T07:00:00Z")).from())
                .isEqualTo(Instant.parse("2026-03-23T08:00:00Z"));
    }

    @Test
    void days_of_the_calendar_are_asked_for_whole() {
        Asked asked = asked("2026-10-25", "2026-10-25");

        assertThat(asked.period().from()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(asked.period().to()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
        assertThat(asked.period().axis(List.of()).fraction(Instant.parse("2026-10-25T11:30:00Z")))
                .isEqualTo(0.5);
    }

    @Test
    void the_day_the_clocks_go_forward_has_23_hours() {
        Period day = asked("2026-03-29", "2026-03-29").period();

        assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void a_period_that_is_not_over_ends_now() {
        assertThat(asked("2026-11-20", "2026-11-22").period().to()).isEqualTo(MadeUp.NOW);
        assertThat(asked("2026-11-20", "").period().to()).isEqualTo(MadeUp.NOW);
    }

    @Test
    void a_chart_of_everything_begins_with_the_first_set() {
        var first = MadeUp.set("2026-09-01T08:00:00Z").saved();

        assertThat(Period.named("all", MadeUp.NOW).axis(List.of(first)).from()).isEqualTo(first.takenAt());
        assertThat(Period.named("all", MadeUp.NOW).axis(List.of()).from())
                .isEqualTo(MadeUp.NOW.minus(Duration.ofDays(1)));
    }

    @Test
    void a_chart_of_today_just_after_midnight_can_still_be_drawn() {
        Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
        Asked asked = Asked.of(Form.blank().with("from", "2026-11-22").with("to", "2026-11-22"), midnight);

        assertThat(asked.period().axis(List.of()).ticks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-20, from, Fill in the first day",
        "22/11/2026, 2026-11-20, from, Fill in the first day",
        "2026-02-30, 2026-11-20, from, Fill in the first day",
        "+12026-01-01, 2026-11-20, from, Fill in the first day",
        "2026-11-23, 2026-11-24, from, The first day is in the future",
        "2026-11-01, 2026-11-23, to, The last day is in the future",
        "0001-01-01, 2026-11-20, from, Choose a first day after 1999",
        "2026-11-20, 2026-11-19, to, The last day is before the first day"
    })
    void days_that_cannot_be_shown_come_back_with_what_to_do(String from, String to, String field, String words) {
        Asked asked = asked(from, to);

        assertThat(asked.form().error(field)).startsWith(words);
        assertThat(asked.period()).isEqualTo(Period.named("7d", MadeUp.NOW));
    }

    @Test
    void a_period_nobody_offers_comes_back_with_what_to_do() {
        Asked asked = Asked.of(Form.blank().with("period", "<script>"), MadeUp.NOW);

        assertThat(asked.form().error("from")).startsWith("Choose 24 hours, 7 days, 28 days or all");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 1", "0, 1", "-4, 1", "two, 1", "99999999999, 1"})
    void a_page_that_is_no_number_is_the_first(String typed, int page) {
        assertThat(Asked.of(Form.blank().with("page", typed), MadeUp.NOW).page())
                .isEqualTo(page);
    }

    private static Asked asked(String from, String to) {
        return Asked.of(Form.blank().with("from", from).with("to", to), MadeUp.NOW);
    }
}
