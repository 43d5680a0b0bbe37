package org.homeward.access.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.homeward.access.signin.factor.TimeCode.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = TimeCode.step(NOW);

    @ParameterizedTest(name = "at second {0} the code of RFC 6238, appendix B, ends in {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCode.at(SECRET, TimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "a code {0} steps from now is let in: {1}")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void one_step_before_and_after_count(long away, boolean letIn) {
        assertThat(TimeCode.match(SECRET, TimeCode.at(SECRET, STEP + away), new Window(NOW, 0))
                        .isPresent())
                .isEqualTo(letIn);
    }

    @Test
    void a_code_is_right_once() {
        String code = TimeCode.at(SECRET, STEP);

        assertThat(TimeCode.match(SECRET, code, new Window(NOW, STEP - 1))).hasValue(STEP);
        assertThat(TimeCode.match(SECRET, code, new Window(NOW, STEP))).isEmpty();
        assertThat(TimeCode.match(SECRET, code, new Window(NOW, STEP + 1))).isEmpty();
    }

    @Test
    void an_older_code_is_refused_after_a_newer_one() {
        assertThat(TimeCode.match(SECRET, TimeCode.at(SECRET, STEP - 1), new Window(NOW, STEP)))
                .isEmpty();
    }

    @Test
    void blanks_between_the_digits_do_not_matter_and_anything_else_does() {
        String code = TimeCode.at(SECRET, STEP);
        Window window = new Window(NOW, 0);

        assertThat(TimeCode.match(SECRET, code.substring(0, 3) + " " + code.substring(3), window))
                .hasValue(STEP);
        assertThat(TimeCode.match(SECRET, "", window)).isEmpty();
        assertThat(TimeCode.match(SECRET, code + "0", window)).isEmpty();
        assertThat(TimeCode.match(SECRET, code.substring(1), window)).isEmpty();
    }
}
