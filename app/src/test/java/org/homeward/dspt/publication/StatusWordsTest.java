package org.homeward.dspt.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.dspt.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {
    @ParameterizedTest
    @CsvSource({
        "21/22 Standards Met., MET, 21/22",
        "' 21/22  standards met ', MET, 21/22",
        "2025/26 Standards Exceeded, EXCEEDED, 25/26",
        "2025-2026 Standards Exceeded., EXCEEDED, 25/26",
        "25/26 Approaching Standards, APPROACHING, 25/26",
        "25/26 Standards Not Met, NOT_MET, 25/26",
        "'24/25 Standards Not Met, Plan Agreed.', NOT_MET, 24/25",
        "Not Published, NOT_PUBLISHED, ''",
        "not published., NOT_PUBLISHED, ''",
    })
    void a_status_is_read_as_it_is_written(String text, Level level, String edition) {
        assertThat(StatusWords.read(text)).contains(new StatusWords(level, edition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Standards Met",
                "25/26 Not Published",
                "25/26",
                "25/26 Standards",
                "Met 25/26",
                "26 Standards Met"
            })
    void anything_else_is_no_status(String text) {
        assertThat(StatusWords.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DSPT search results 20_11_2026 09_15_00.csv, 2026-11-20",
        "dspt-status-2026-11-20.xlsx, 2026-11-20",
        "ASC DSPT 20261120 v2.xlsx, 2026-11-20",
        "ASC DSPT 3.7.2026.ods, 2026-07-03",
    })
    void the_name_of_a_file_says_its_day(String name, LocalDate day) {
        assertThat(DayInName.read(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statuses.xlsx", "dspt 2026-13-45.csv", "123456789012.csv", "dspt 25-26.csv"})
    void a_name_without_a_day_says_nothing(String name) {
        assertThat(DayInName.read(name)).isEmpty();
    }

    @Test
    void a_day_is_read_as_excel_and_as_people_write_it() {
        LocalDate day = LocalDate.of(2026, 6, 20);
        for (String text :
                new String[] {"46193", "46193.5", "20/06/2026", "20/6/26", "2026-06-20T00:00:00", "20 Jun 2026"}) {
            assertThat(WrittenDay.read(text)).as(text).contains(day);
        }
        assertThat(WrittenDay.read("20/06/1026")).isEmpty();
        assertThat(WrittenDay.read("31/06/2026")).isEmpty();
    }
}
