package org.homeward.clinical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.homeward.clinical.Csv;
import org.homeward.clinical.identity.NhsNumberEntry.Blank;
import org.homeward.clinical.identity.NhsNumberEntry.Given;
import org.homeward.clinical.identity.NhsNumberEntry.Reason;
import org.homeward.clinical.identity.NhsNumberEntry.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NhsNumberTest {

    static List<String[]> vectors() {
        return Csv.rows("/vectors/nhs-numbers.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void an_entry_is_read_as_its_vector_says(String input, String formatted, boolean valid) {
        NhsNumberEntry entry = NhsNumber.read(input);
        assertThat(entry instanceof Given).isEqualTo(valid);
        assertThat(entry instanceof Given(NhsNumber number) ? number.formatted() : "")
                .isEqualTo(formatted);
    }

    @ParameterizedTest
    @CsvSource({
        "9990000019, WRONG_CHECK_DIGIT",
        "9990000000, WRONG_CHECK_DIGIT",
        "999000000X, NOT_DIGITS",
        "999000000/, NOT_DIGITS",
        "999000000:, NOT_DIGITS",
        "999000001, NOT_TEN_DIGITS",
        "99900000180, NOT_TEN_DIGITS",
        "0000000000, ALL_THE_SAME",
        "1111111111, ALL_THE_SAME",
        "---, NOT_TEN_DIGITS",
        "９９９００００００１, NOT_DIGITS"
    })
    void a_refusal_has_its_reason(String input, Reason reason) {
        assertThat(NhsNumber.read(input)).isEqualTo(new Refused(reason));
    }

    @Test
    void nothing_typed_is_blank_and_no_mistake() {
        assertThat(NhsNumber.read("")).isEqualTo(new Blank());
        assertThat(NhsNumber.read("   ")).isEqualTo(new Blank());
    }

    @Test
    void exactly_one_last_digit_or_none_fits_and_it_is_the_one_the_data_dictionary_computes() {
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            String stem = "999" + String.format("%06d", random.nextInt(1_000_000));
            int remainder = 0;
            for (int place = 0; place < 9; place++) {
                remainder += Character.digit(stem.charAt(place), 10) * (10 - place);
            }
            int check = (11 - remainder % 11) % 11;
            for (int last = 0; last < 10; last++) {
                boolean fits = NhsNumber.read(stem + last) instanceof Given;
                assertThat(fits).as("%s%s", stem, last).isEqualTo(last == check && !stem.equals("999999999"));
            }
        }
    }

    @Test
    void a_number_cannot_be_made_wrong() {
        assertThatThrownBy(() -> new NhsNumber("9990000019")).hasMessageContaining("one digit is wrong");
        assertThatThrownBy(() -> new NhsNumber("999 000 0018")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NhsNumber("")).hasMessageContaining("10 digits");
    }

    @Test
    void a_number_is_never_written_to_a_log_in_clear() {
        assertThat(new NhsNumber("9990123454")).hasToString("NHS number ending 454");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_says_what_to_do(Reason reason) {
        assertThat(reason.advice()).contains(".").isNotBlank();
    }
}
