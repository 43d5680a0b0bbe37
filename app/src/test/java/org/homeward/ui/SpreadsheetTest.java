package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+441", "-2", "@sum(a1)", "|calc", "%x", "\t=1", "  =1", "\n=1"})
    void what_a_spreadsheet_would_run_stands_behind_an_apostrophe(String typed) {
        assertThat(Spreadsheet.safe(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Beechwood House", "St Withburga's", "3 = 3", "1-999000001"})
    void everything_else_stays_as_it_was_typed(String typed) {
        assertThat(Spreadsheet.safe(typed)).isEqualTo(typed);
    }

    @Test
    void a_file_begins_with_its_mark_and_quotes_what_has_to_be_quoted() {
        assertThat(Spreadsheet.text(csv -> csv.writeRecord("Holt, Norfolk", "a \"b\"")))
                .isEqualTo("\uFEFF\"Holt, Norfolk\",\"a \"\"b\"\"\"\r\n");
    }
}
