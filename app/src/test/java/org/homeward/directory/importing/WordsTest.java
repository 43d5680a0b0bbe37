package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/2024",
                "2024-03-31",
                "20240331",
                "45382",
                "45382.0",
                "2024-03-31T00:00:00",
                "2024-03-31 00:00:00"
            })
    void a_date_is_read_in_every_way_files_write_it(String text) {
        assertThat(Words.date(text)).contains(LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "03/31/2024", "March", "0", "99999999", "2024"})
    void what_is_not_a_date_is_none(String text) {
        assertThat(Words.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nr11aa,NR1 1AA", "NR14 6QH,NR14 6QH", "NR  33 0PP,NR33 0PP", "W1A 0AX,W1A 0AX"})
    void a_postcode_gets_its_one_space(String text, String postcode) {
        assertThat(Words.postcode(text)).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORWICH", "NR1", "1234567", ""})
    void what_is_not_a_postcode_is_none(String text) {
        assertThat(Words.postcode(text)).isEmpty();
    }

    @Test
    void a_telephone_number_gets_back_the_zero_a_spreadsheet_ate() {
        assertThat(Words.telephone("1632960001")).isEqualTo("01632960001");
        assertThat(Words.telephone("01632 960001")).isEqualTo("01632 960001");
    }

    @Test
    void beds_may_come_as_a_spreadsheet_number() {
        assertThat(Words.wholeNumber("42")).contains(42);
        assertThat(Words.wholeNumber("42.0")).contains(42);
        assertThat(Words.wholeNumber("42.5")).isEmpty();
        assertThat(Words.wholeNumber("-1")).isEmpty();
    }
}
