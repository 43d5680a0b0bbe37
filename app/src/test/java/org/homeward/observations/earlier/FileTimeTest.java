package org.homeward.observations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.homeward.kernel.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "44745.586805555555",
                "44745.5868055556",
                "03/07/2022 14:05",
                "3/7/2022 14:05:00",
                "03/07/22 14:05",
                "03-07-2022 14:05",
                "2022-07-03 14:05:00",
                "2022-07-03T14:05:00",
                "2022-07-03T13:05:00Z",
                "2022-07-03T14:05:00+01:00",
                "03 Jul 2022 14:05",
                "03-Jul-2022 14:05",
                "3 JUL 22, 14:05",
                "03/07/2022 2:05 PM",
                "03/07/2022 02:05:00 pm",
                " 03/07/2022  14:05 ",
                "Sun 3 Jul 2022 14:05"
            })
    void the_third_of_july_is_read_however_it_is_written(String text) {
        assertThat(FileTime.read(text)).contains(Instant.parse("2022-07-03T13:05:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "03/01/2022 14:05, 2022-01-03T14:05:00Z",
        "5 Sep 2022 08:00, 2022-09-05T07:00:00Z",
        "30/10/2022 01:30, 2022-10-30T00:30:00Z",
        "03/07/2022, 2022-07-02T23:00:00Z",
        "44745, 2022-07-02T23:00:00Z"
    })
    void it_is_london_time_with_the_day_before_the_month(String text, Instant time) {
        assertThat(FileTime.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "99",
                "14:05",
                "31/02/2022 10:00",
                "07/13/2022 10:00",
                "03/07/2022 25:00",
                "03/07/1999 10:00",
                "03/07",
                "445",
                "1e9",
                "today"
            })
    void what_is_no_time_is_not_guessed(String text) {
        assertThat(FileTime.read(text)).isEmpty();
    }

    @Test
    void every_minute_of_a_day_comes_back_from_its_day_number() {
        LocalDateTime midnight = LocalDateTime.of(2022, 7, 3, 0, 0);
        for (int minute = 0; minute < 1_440; minute++) {
            LocalDateTime time = midnight.plusMinutes(minute);
            assertThat(FileTime.read(MadeUpExport.serial(time)))
                    .contains(time.atZone(London.ZONE).toInstant());
        }
    }
}
