package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-10 and HZ-11: the age of a reading as people in England say it, also when the clocks change. */
class AgeTest {
    @ParameterizedTest(name = "{0} seen at {1}: {2}")
    @CsvSource({
        "2026-11-22T08:14:00Z, 2026-11-22T08:14:00Z, just now",
        "2026-11-22T08:18:59Z, 2026-11-22T08:14:00Z, just now",
        "2026-11-22T08:13:01Z, 2026-11-22T08:14:00Z, just now",
        "2026-11-22T08:13:00Z, 2026-11-22T08:14:00Z, 1 min ago",
        "2026-11-22T07:14:01Z, 2026-11-22T08:14:00Z, 59 min ago",
        "2026-11-22T07:14:00Z, 2026-11-22T08:14:00Z, today 07:14",
        "2026-11-21T23:50:00Z, 2026-11-22T00:10:00Z, 20 min ago",
        "2026-11-21T23:00:00Z, 2026-11-22T00:10:00Z, yesterday 23:00",
        "2026-11-21T00:00:00Z, 2026-11-22T23:59:00Z, yesterday 00:00",
        "2026-11-20T23:59:00Z, 2026-11-22T00:00:00Z, 2 days ago",
        "2026-11-01T08:00:00Z, 2026-11-22T08:14:00Z, 21 days ago"
    })
    void a_reading_is_as_old_as(Instant at, Instant now, String words) {
        assertThat(new Age(at, now).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} seen at {1}: {2}")
    @CsvSource({
        // 29 March 2026: at 01:00 GMT it is 02:00 BST
        "2026-03-29T00:59:00Z, 2026-03-29T01:01:00Z, 2 min ago",
        "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z, today 00:30",
        "2026-03-28T23:30:00Z, 2026-03-29T22:59:00Z, yesterday 23:30",
        "2026-03-28T23:30:00Z, 2026-03-29T23:00:00Z, 2 days ago",
        // 25 October 2026: at 01:00 GMT it is 01:00 GMT again
        "2026-10-25T00:30:00Z, 2026-10-25T01:29:00Z, 59 min ago",
        "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, today 01:30",
        "2026-10-24T23:00:00Z, 2026-10-25T23:59:00Z, today 00:00",
        "2026-10-24T22:59:00Z, 2026-10-25T23:59:00Z, yesterday 23:59"
    })
    void a_reading_on_the_day_the_clocks_change_is_as_old_as(Instant at, Instant now, String words) {
        assertThat(new Age(at, now).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T08:14:00Z, false",
        "2026-11-21T08:14:00Z, false",
        "2026-11-21T08:13:59Z, true",
        "2026-10-22T08:14:00Z, true"
    })
    void a_reading_is_old_after_24_hours(Instant at, boolean old) {
        assertThat(new Age(at, Sittings.NOW).isOld()).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T08:00:00Z, 2026-03-29T07:30:00Z, false",
        "2026-03-28T08:00:00Z, 2026-03-29T08:00:01Z, true",
        "2026-10-24T07:00:00Z, 2026-10-25T07:00:00Z, false",
        "2026-10-24T07:00:00Z, 2026-10-25T07:00:01Z, true"
    })
    void twenty_four_hours_are_24_hours_when_the_clocks_change(Instant at, Instant now, boolean old) {
        assertThat(new Age(at, now).isOld()).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T19:49:00Z, at 19:49",
        "2026-11-22T23:59:00Z, at 23:59",
        "2026-11-23T00:00:00Z, tomorrow 00:00",
        "2026-11-24T08:00:00Z, 24 Nov 2026 at 08:00",
        "2026-12-20T08:00:00Z, 20 Dec 2026 at 08:00"
    })
    void what_is_due_has_a_day_and_a_time(Instant at, String words) {
        assertThat(Age.next(at, Sittings.NOW)).isEqualTo(words);
    }

    @Test
    void tomorrow_is_tomorrow_on_the_night_the_clocks_go_back() {
        Instant evening = Instant.parse("2026-10-24T22:30:00Z");
        assertThat(Age.next(Instant.parse("2026-10-24T23:30:00Z"), evening)).isEqualTo("tomorrow 00:30");
        assertThat(Age.next(Instant.parse("2026-10-25T23:30:00Z"), evening)).isEqualTo("tomorrow 23:30");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0 min", "PT59M59S, 59 min", "PT1H, 1 h", "PT47H59M, 47 h", "PT48H, 2 days", "PT71H, 2 days"})
    void a_duration_is_said_in_one_unit(Duration duration, String words) {
        assertThat(Age.of(duration)).isEqualTo(words);
    }
}
