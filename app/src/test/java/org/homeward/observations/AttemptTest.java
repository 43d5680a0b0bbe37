package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.homeward.clinical.plausibility.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-15: both attempts at a reading are told. */
class AttemptTest {
    @ParameterizedTest
    @CsvSource({
        "206, 120, 'first 206, measured again 120'",
        "206, 206, '206 was asked about and found true'",
        "38, 38.0, '38.0 was asked about and found true'",
        "206, , 'first 206, then no reading'",
        "'', 120, asked about and checked"
    })
    void both_attempts_are_told(String first, BigDecimal now, String words) {
        assertThat(new Attempt(Measure.SYSTOLIC, first, now).words()).isEqualTo(words);
    }

    @org.junit.jupiter.api.Test
    void what_was_kept_before_numbers_were_ticked_is_still_read() {
        assertThat(Json.checks("[{\"measure\": \"PULSE\", \"first\": \"160\", \"foundTrue\": true}]"))
                .containsExactly(new Sitting.Checked(Measure.PULSE, "160", null));
    }
}
