package org.homeward.clinical.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreWordsTest {
    private static final String[] NOTHING = {"", "", "", "", "", "", "", ""};

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            22,93,air,105,64,95,A,37.5 | Score 6                            | medium
            22,93,air,105,64,95,A,     | At least 6, temperature missing    | medium
            22,,air,105,64,95,A,       | At least 4, oxygen level and temperature missing | low
            22,,air,105,64,,A,         | At least 3, 3 readings missing     | low
            ,,,,,,,                    | No readings yet                    | none
            0,,,,,,,                   | At least 3, 6 readings missing     | low-medium
            """)
    void a_set_is_put_in_words(String boxes, String words, String band) {
        JsonNode told = told(boxes.split(",", -1));
        assertThat(told.get("words").asString()).isEqualTo(words);
        assertThat(told.get("band").asString()).isEqualTo(band);
    }

    @Test
    void what_cannot_be_read_is_missing_and_says_what_to_do() {
        JsonNode told = told("22.5", "93", "air", "105", "64", "95", "A", "37.5");
        assertThat(told.get("status").asString()).isEqualTo("PARTIAL");
        assertThat(told.get("points").get("rr").isNull()).isTrue();
        assertThat(told.get("advice").get("rr").asString()).contains("as a whole number");
    }

    @Test
    void a_reading_that_is_rare_is_found_in_its_field() {
        JsonNode told = told("22", "93", "air", "64", "105", "95", "A", "98.6");
        assertThat(told.get("findings"))
                .extracting(finding -> finding.get("field").asString() + " "
                        + finding.get("code").asString())
                .contains("sbp SBP_NOT_ABOVE_DBP", "temp TEMP_FAHRENHEIT");
    }

    private static JsonNode told(String... boxes) {
        return new JsonMapper().readTree(Clinical.score(boxes, NOTHING, "1"));
    }
}
