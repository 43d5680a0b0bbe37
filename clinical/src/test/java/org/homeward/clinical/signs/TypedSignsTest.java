package org.homeward.clinical.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSignsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "8,8", "16,16", "' 22 ',22", "009,9", "999,999"})
    void a_whole_number_is_read(String text, int value) {
        assertThat(RespirationRate.read(text)).isEqualTo(new Given<>(new RespirationRate(value)));
        assertThat(Pulse.read(text)).isEqualTo(new Given<>(new Pulse(value)));
        assertThat(BloodPressure.read(text)).isEqualTo(new Given<>(new BloodPressure(value, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22.5",
                "22.0",
                "-1",
                "+5",
                "1e1",
                "0x10",
                "1000",
                "9999999999",
                "٢٢",
                "２２",
                "1 6",
                "x",
                "16/",
                "/16",
                ":1",
                "NaN"
            })
    void anything_else_is_malformed_and_says_what_to_do(String text) {
        assertThat(RespirationRate.read(text).advice()).contains("breaths in one minute");
        assertThat(OxygenSaturation.read(text).advice()).contains("0 to 100");
        assertThat(Pulse.read(text).advice()).contains("beats in one minute");
        assertThat(BloodPressure.read(text).advice()).contains("top number");
        assertThat(BloodPressure.read("120", text).advice()).contains("bottom number");
        assertThat(RespirationRate.read(text).orNull()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void blank_is_missing_and_not_zero(String text) {
        assertThat(RespirationRate.read(text)).isEqualTo(new Blank<>());
        assertThat(OxygenSaturation.read(text)).isEqualTo(new Blank<>());
        assertThat(Breathing.read(text)).isEqualTo(new Blank<>());
        assertThat(BloodPressure.read(text, text)).isEqualTo(new Blank<>());
        assertThat(Pulse.read(text)).isEqualTo(new Blank<>());
        assertThat(Consciousness.read(text)).isEqualTo(new Blank<>());
        assertThat(Temperature.read(text)).isEqualTo(new Blank<>());
        assertThat(Temperature.read(text).advice()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"37,370", "37.0,370", "36.8,368", "' 39.1 ',391", "0.0,0", "999.9,9999", "104,1040"})
    void a_temperature_has_one_decimal_and_37_means_37_0(String text, int tenths) {
        assertThat(Temperature.read(text)).isEqualTo(new Given<>(new Temperature(tenths)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"37.05", "37.", ".5", ".", "37,5", "37.0.1", "-37.0", "+37.0", "1000.0", "37.x", "37.٥", "3 7.0"
            })
    void any_other_temperature_is_malformed(String text) {
        assertThat(Temperature.read(text)).isInstanceOf(Malformed.class);
        assertThat(Temperature.read(text).advice()).contains("one digit after the point");
    }

    @Test
    void a_saturation_is_at_most_100() {
        assertThat(OxygenSaturation.read("100")).isEqualTo(new Given<>(new OxygenSaturation(100)));
        assertThat(OxygenSaturation.read("101").advice()).contains("0 to 100");
    }

    @Test
    void air_and_oxygen_are_words_and_there_is_no_default() {
        for (Breathing breathing : Breathing.values()) {
            assertThat(Breathing.read(breathing.key())).isEqualTo(new Given<>(breathing));
        }
        assertThat(Breathing.read("Air").advice()).isEqualTo("Choose air or oxygen.");
    }

    @Test
    void consciousness_is_one_of_five_letters() {
        for (Consciousness state : Consciousness.values()) {
            assertThat(Consciousness.read(state.letter())).isEqualTo(new Given<>(state));
            assertThat(state.words()).isNotBlank();
        }
        assertThat(Consciousness.read("a").advice()).isEqualTo("Choose one of A, C, V, P or U.");
        assertThat(Consciousness.read("AC")).isInstanceOf(Malformed.class);
    }

    @Test
    void the_bottom_number_may_be_left_out_but_not_the_top_one() {
        assertThat(BloodPressure.read("120", "80")).isEqualTo(new Given<>(new BloodPressure(120, 80)));
        assertThat(BloodPressure.read("120", "")).isEqualTo(new Given<>(new BloodPressure(120, null)));
        assertThat(BloodPressure.read("", "80").advice()).contains("top number").contains("as well");
        assertThat(BloodPressure.read("x", "80").advice()).contains("top number");
    }

    @Test
    void a_sheet_keeps_what_can_be_read_and_says_what_to_do_about_the_rest() {
        TypedSigns typed = new TypedSigns("16.5", "97", "", "125", "75", "abc", "A", "37");
        assertThat(typed.read().missing())
                .containsExactly(Parameter.RESPIRATION_RATE, Parameter.OXYGEN, Parameter.PULSE);
        assertThat(typed.advice().keySet()).containsExactly(Parameter.RESPIRATION_RATE, Parameter.PULSE);
        assertThat(typed.advice().get(Parameter.PULSE)).contains("beats in one minute");
    }

    @Test
    void a_sheet_of_nonsense_has_advice_for_every_parameter() {
        TypedSigns typed = new TypedSigns("x", "x", "x", "x", "x", "x", "x", "x");
        assertThat(typed.advice().keySet()).containsExactly(Parameter.values());
        assertThat(typed.read().isEmpty()).isTrue();
    }

    @Test
    void a_set_knows_what_is_missing() {
        VitalSigns set = VitalSigns.none().withPulse(new Pulse(72));
        assertThat(set.isEmpty()).isFalse();
        assertThat(set.missing()).hasSize(6).doesNotContain(Parameter.PULSE);
        assertThat(VitalSigns.none().missing()).containsExactly(Parameter.values());
    }

    @Test
    void no_value_carries_an_illegal_number() {
        assertThatThrownBy(() -> new RespirationRate(-1)).hasMessageContaining("Respiration rate");
        assertThatThrownBy(() -> new RespirationRate(1000)).hasMessageContaining("0 to 999");
        assertThatThrownBy(() -> new OxygenSaturation(101)).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> new OxygenSaturation(-1)).hasMessageContaining("SpO2");
        assertThatThrownBy(() -> new BloodPressure(1000, 80)).hasMessageContaining("Systolic");
        assertThatThrownBy(() -> new BloodPressure(120, -1)).hasMessageContaining("Diastolic");
        assertThatThrownBy(() -> new Pulse(-1)).hasMessageContaining("Pulse");
        assertThatThrownBy(() -> new OxygenFlow(-1)).hasMessageContaining("Oxygen flow");
        assertThatThrownBy(() -> new OxygenConcentration(-1)).hasMessageContaining("Oxygen concentration");
        assertThatThrownBy(() -> new Weight(-1)).hasMessageContaining("Weight");
        assertThatThrownBy(() -> new Glucose.Measured(-1)).hasMessageContaining("Glucose");
        assertThatThrownBy(() -> new Temperature(10_000)).hasMessageContaining("0 to 9999");
    }

    @ParameterizedTest
    @CsvSource({"38.05,38.1", "38.04,38.0", "35.049,35.0", "9.95,10.0", "0.04,0.0"})
    void a_devices_temperature_is_rounded_half_up(String raw, String shown) {
        assertThat(Temperature.rounded(new BigDecimal(raw)).celsius()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.09, 1", "0.05, 1", "0.049, 0", "0.009, 0", "-0.01, 0", "1e-300000000, 0", "0e-300000000, 0"})
    void what_is_too_small_to_count_is_nothing_and_is_found_out_at_once(BigDecimal raw, int tenths) {
        assertThat(Temperature.rounded(raw).tenths()).isEqualTo(tenths);
        assertThat(OxygenFlow.rounded(raw).tenths()).isEqualTo(tenths);
    }

    @Test
    void a_devices_pressures_are_rounded_half_up() {
        assertThat(BloodPressure.rounded(new BigDecimal("119.5"), new BigDecimal("79.4")))
                .isEqualTo(new BloodPressure(120, 79));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "-10000", "1E+1000000"})
    void a_device_value_beyond_any_vital_sign_is_refused(String raw) {
        assertThatThrownBy(() -> Pulse.rounded(new BigDecimal(raw)))
                .hasMessageContaining("three digits before the point");
    }

    @Test
    void a_device_value_of_4294967368_is_not_taken_for_72() {
        assertThatThrownBy(() -> Pulse.rounded(new BigDecimal("4294967368")))
                .hasMessageContaining("three digits before the point");
    }

    @Test
    void every_parameter_has_its_key_and_its_words() {
        assertThat(Parameter.values())
                .extracting(Parameter::key)
                .containsExactly("rr", "spo2", "oxygen", "sbp", "pulse", "acvpu", "temp");
        assertThat(Parameter.values())
                .extracting(Parameter::words)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void every_reason_for_a_missing_value_has_words(MissingReason reason) {
        assertThat(reason.words()).isNotBlank();
    }
}
