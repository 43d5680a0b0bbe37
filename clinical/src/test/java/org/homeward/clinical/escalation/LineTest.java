package org.homeward.clinical.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.homeward.clinical.guide.GuideRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which telephone line is right at which hour in London (HZ-32). */
class LineTest {
    private static final BankHolidays HOLIDAYS =
            new BankHolidays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 3, 26)));

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T07:59:59Z, false, a Thursday in winter one second before eight",
        "2026-11-26T08:00:00Z, true, at eight",
        "2026-11-26T18:29:59Z, true, one second before half past six",
        "2026-11-26T18:30:00Z, false, at half past six",
        "2026-11-27T12:00:00Z, true, Friday",
        "2026-11-28T12:00:00Z, false, Saturday",
        "2026-11-29T12:00:00Z, false, Sunday",
        "2026-11-30T12:00:00Z, true, Monday",
        "2026-12-24T12:00:00Z, true, Christmas Eve",
        "2026-12-25T12:00:00Z, false, Christmas Day",
        "2026-12-28T12:00:00Z, false, the substitute for Boxing Day",
        "2026-12-29T12:00:00Z, true, the day after",
        "2027-03-26T12:00:00Z, false, Good Friday",
        "2026-10-23T07:00:00Z, true, eight on the last Friday of summer time",
        "2026-10-23T06:59:59Z, false, one second before it",
        "2026-10-26T07:00:00Z, false, seven on the Monday after the clocks went back",
        "2026-10-26T08:00:00Z, true, eight on that Monday",
        "2027-03-29T07:00:00Z, true, eight on the Monday after the clocks went forward",
        "2027-03-29T17:29:59Z, true, before half past six on that Monday",
        "2027-03-29T17:30:00Z, false, half past six on that Monday"
    })
    void the_practice_is_open_by_the_clock_on_the_wall(Instant now, boolean open, String words) {
        assertThat(OpeningHours.CORE.areAt(now, HOLIDAYS)).as(words).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(GuideRow.class)
    void a_high_score_is_for_999_at_any_hour_and_the_rest_for_whoever_is_there(GuideRow row) {
        boolean high = row == GuideRow.HIGH;

        assertThat(Line.of(row, true)).isEqualTo(high ? Line.EMERGENCY : Line.PRACTICE);
        assertThat(Line.of(row, false)).isEqualTo(high ? Line.EMERGENCY : Line.OUT_OF_HOURS);
    }

    @Test
    void the_list_of_bank_holidays_knows_where_it_ends() {
        assertThat(HOLIDAYS.lastYear()).isEqualTo(2027);
        assertThat(new BankHolidays(Set.of(LocalDate.of(2028, 12, 25))).lastYear())
                .isEqualTo(2028);
        assertThatThrownBy(() -> new BankHolidays(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T11:59:59Z, true, a training afternoon has not begun",
        "2026-12-03T12:30:00Z, false, it has begun",
        "2026-12-03T12:29:59Z, true, one second before it",
        "2026-12-03T07:59:59Z, false, before it opens that day",
        "2026-12-03T08:00:00Z, true, at eight that day",
        "2026-12-04T12:30:00Z, true, the day after is as always",
        "2026-12-08T00:00:00Z, false, closed all day: midnight",
        "2026-12-08T12:00:00Z, false, closed all day: noon",
        "2026-12-12T09:30:00Z, true, a Saturday on which it opens",
        "2026-12-12T08:59:59Z, false, before it opens on that Saturday",
        "2026-12-19T09:30:00Z, false, the Saturday after",
        "2026-12-28T10:00:00Z, true, a bank holiday on which it opens",
        "2027-07-01T11:29:59Z, true, by the clock on the wall in summer",
        "2027-07-01T11:30:00Z, false, by the clock on the wall in summer"
    })
    void what_was_said_of_a_day_counts_before_everything_else(Instant now, boolean open, String words) {
        OpeningHours hours = new OpeningHours(
                LocalTime.of(8, 0),
                LocalTime.of(18, 30),
                List.of(
                        new SpecialDay(LocalDate.of(2026, 12, 3), LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        SpecialDay.closed(LocalDate.of(2026, 12, 8)),
                        new SpecialDay(LocalDate.of(2026, 12, 12), LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new SpecialDay(LocalDate.of(2026, 12, 28), LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new SpecialDay(LocalDate.of(2027, 7, 1), LocalTime.of(8, 0), LocalTime.of(12, 30))));

        assertThat(hours.areAt(now, HOLIDAYS)).as(words).isEqualTo(open);
    }

    @Test
    void a_special_day_opens_before_it_closes_or_is_closed() {
        LocalDate day = LocalDate.of(2026, 12, 3);

        assertThat(SpecialDay.closed(day).isClosedAllDay()).isTrue();
        assertThat(new SpecialDay(day, LocalTime.of(8, 0), LocalTime.of(8, 1)).isClosedAllDay())
                .isFalse();
        assertThatThrownBy(() -> new SpecialDay(day, LocalTime.of(8, 1), LocalTime.of(8, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_practice_opens_before_it_closes() {
        LocalTime eight = LocalTime.of(8, 0);

        assertThatThrownBy(() -> new OpeningHours(eight, eight)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new OpeningHours(eight, eight.plusMinutes(1)).areAt(Instant.parse("2026-11-26T08:00:59Z"), HOLIDAYS))
                .isTrue();
    }
}
