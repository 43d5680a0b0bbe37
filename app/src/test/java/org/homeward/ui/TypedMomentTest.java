package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {
    private static final Instant NOW = Instant.parse("2026-11-26T14:30:00Z");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'', '', 2026-11-26T14:30:00Z",
        "'', 13:05, 2026-11-26T13:05:00Z",
        "2026-11-25, 23:50, 2026-11-25T23:50:00Z",
        "2026-11-12, 14:30, 2026-11-12T14:30:00Z",
        "'', 14:35, 2026-11-26T14:30:00Z"
    })
    void a_time_is_today_and_nothing_is_now_and_no_tablet_writes_the_future(String day, String time, Instant at) {
        TypedMoment when = new TypedMoment(day, time);
        assertThat(when.advice(NOW)).isNull();
        assertThat(when.orElse(NOW)).isEqualTo(at);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-26, '', Give a time",
        "2026-02-30, 10:00, Give a time",
        "'', 25:00, Give a time",
        "'', 14:36, still to come",
        "2026-11-27, 08:00, still to come",
        "2026-11-12, 14:29, in the last 14 days"
    })
    void what_cannot_be_is_asked_about(String day, String time, String words) {
        assertThat(new TypedMoment(day, time).advice(NOW)).contains(words);
    }

    @Test
    void in_summer_a_time_is_londons() {
        assertThat(new TypedMoment("", "08:00").orElse(Instant.parse("2026-07-01T12:00:00Z")))
                .isEqualTo("2026-07-01T07:00:00Z");
    }
}
