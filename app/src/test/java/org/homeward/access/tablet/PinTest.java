package org.homeward.access.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {
    @ParameterizedTest
    @CsvSource({
        "'', NOT_SIX_DIGITS",
        "12345, NOT_SIX_DIGITS",
        "1234567, NOT_SIX_DIGITS",
        "12a456, NOT_SIX_DIGITS",
        "١٢٣٤٥٦, NOT_SIX_DIGITS",
        "111111, TOO_SIMPLE",
        "000000, TOO_SIMPLE",
        "123456, TOO_SIMPLE",
        "890123, TOO_SIMPLE",
        "654321, TOO_SIMPLE",
        "210987, TOO_SIMPLE",
        "121212, TOO_SIMPLE",
        "748748, TOO_SIMPLE",
        "774488, TOO_SIMPLE",
        "777888, TOO_SIMPLE",
        "030338, LIKE_A_DATE",
        "311299, LIKE_A_DATE",
        "380303, LIKE_A_DATE",
        "123138, LIKE_A_DATE",
        "290200, LIKE_A_DATE"
    })
    void one_that_others_would_try_first_is_refused(String digits, PinRefusal why) {
        assertThat(new Pin(digits).refusal()).isEqualTo(Optional.of(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"748159", "902846", "301399", "490749", "135791"})
    void any_other_is_taken(String digits) {
        assertThat(new Pin(digits).refusal()).isEmpty();
    }
}
