package org.homeward.clinical.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-15 and HZ-16: every limit of the table, both sides. */
class PlausibilityTest {
    private static final VitalSigns NONE = VitalSigns.none();
    private static final Known NOTHING = new Known(NONE, SpO2Scale.SCALE_1);

    @ParameterizedTest(name = "{0} of {1} after {2}: {3}")
    @CsvFileSource(resources = "/plausibility.csv", numLinesToSkip = 1)
    void a_reading_is_judged_as_the_table_says(String sign, String value, String last, String expected) {
        Known known = new Known(
                last == null ? NONE : signs(sign, last),
                sign.equals("spo2-scale-2") ? SpO2Scale.SCALE_2 : SpO2Scale.SCALE_1);
        assertThat(told(Plausibility.of(signs(sign, value), known))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_set_without_a_reading_is_ok() {
        Verdict verdict = Plausibility.of(NONE, NOTHING);
        assertThat(verdict.level()).isEqualTo(Level.OK);
        assertThat(verdict.canBeSaved()).isTrue();
    }

    @Test
    void shock_can_be_saved_after_a_second_look() {
        VitalSigns shock = NONE.withPulse(new Pulse(160)).withBloodPressure(new BloodPressure(65, null));
        Verdict verdict = Plausibility.of(shock, NOTHING);
        assertThat(told(verdict)).isEqualTo("CONFIRM SBP_LOW|CONFIRM PULSE_HIGH");
        assertThat(verdict.canBeSaved()).isTrue();
    }

    @Test
    void every_sign_is_looked_at_and_one_that_cannot_be_real_stops_the_save() {
        VitalSigns odd = new VitalSigns(
                new RespirationRate(0),
                new OxygenSaturation(39),
                Breathing.AIR,
                new BloodPressure(301, 19),
                new Pulse(19),
                null,
                new Temperature(249));
        Verdict verdict = Plausibility.of(odd, NOTHING);
        assertThat(told(verdict))
                .isEqualTo(
                        "REJECT RR_OUT_OF_RANGE|REJECT SPO2_OUT_OF_RANGE|REJECT SBP_OUT_OF_RANGE"
                                + "|REJECT DBP_OUT_OF_RANGE|CONFIRM SBP_FAR_FROM_DBP|REJECT PULSE_OUT_OF_RANGE|REJECT TEMP_OUT_OF_RANGE");
        assertThat(verdict.level()).isEqualTo(Level.REJECT);
        assertThat(verdict.canBeSaved()).isFalse();
    }

    @Test
    void the_most_serious_level_wins_wherever_it_stands() {
        Finding confirm = Measure.PULSE.confirm("HIGH", "is very high");
        Finding reject = Measure.PULSE.reject("OUT_OF_RANGE", "must be from 20 to 250");
        assertThat(new Verdict(List.of(reject, confirm)).level()).isEqualTo(Level.REJECT);
        assertThat(new Verdict(List.of(confirm))
                        .and(new Verdict(List.of(reject)))
                        .findings())
                .containsExactly(confirm, reject);
    }

    @ParameterizedTest
    @CsvSource({"100, 120, ''", "100, 121, CONFIRM PULSE_TWO_DEVICES", "121, 100, CONFIRM PULSE_TWO_DEVICES"})
    void two_devices_may_differ_by_20_beats(int one, int other, String expected) {
        assertThat(told(Plausibility.twoDevices(new Pulse(one), new Pulse(other))))
                .isEqualTo(expected);
    }

    @Test
    void a_rejection_says_the_limits_and_what_to_do_next() {
        assertThat(advice(NONE.withTemperature(new Temperature(455))))
                .isEqualTo("Temperature must be from 25.0 to 45.0. Measure again. If you get no reading, choose"
                        + " \"Could not\" and say why. If the person looks very ill, call 999 now.");
        assertThat(advice(NONE.withPulse(new Pulse(0)))).contains("Pulse must be from 20 to 250. Feel the pulse");
    }

    @Test
    void a_confirmation_says_how_to_measure_again_and_how_to_go_on() {
        assertThat(advice(NONE.withRespirationRate(new RespirationRate(8))))
                .isEqualTo("Breathing rate is very low. Count the breaths again for one full minute."
                        + " If it is right, tick \"Checked, true reading\".");
    }

    @ParameterizedTest
    @CsvSource({"900, 32.2", "986, 37.0", "1004, 38.0", "1013, 38.5", "1150, 46.1"})
    void fahrenheit_is_recognised_and_turned_into_celsius(int tenths, String celsius) {
        assertThat(advice(NONE.withTemperature(new Temperature(tenths))))
                .startsWith("Is this Fahrenheit?")
                .contains("°F is " + celsius + " °C");
    }

    @Test
    void every_measure_has_words() {
        assertThat(Measure.values())
                .extracting(Measure::words)
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Measure.SYSTOLIC.code()).isEqualTo("SBP");
    }

    private static String advice(VitalSigns signs) {
        return Plausibility.of(signs, NOTHING).findings().getFirst().advice();
    }

    static String told(Verdict verdict) {
        return String.join(
                "|",
                verdict.findings().stream()
                        .map(finding -> finding.level() + " " + finding.code())
                        .toList());
    }

    private static VitalSigns signs(String sign, String value) {
        String[] parts = value.split(" ");
        int number = Integer.parseInt(parts[0]);
        return switch (sign) {
            case "rr" -> NONE.withRespirationRate(new RespirationRate(number));
            case "spo2", "spo2-scale-2" -> NONE.withOxygenSaturation(new OxygenSaturation(number));
            case "spo2-on-air" ->
                NONE.withOxygenSaturation(new OxygenSaturation(number)).withBreathing(Breathing.AIR);
            case "spo2-on-oxygen" ->
                NONE.withOxygenSaturation(new OxygenSaturation(number)).withBreathing(Breathing.OXYGEN);
            case "bp" ->
                NONE.withBloodPressure(new BloodPressure(number, parts.length > 1 ? Integer.valueOf(parts[1]) : null));
            case "pulse" -> NONE.withPulse(new Pulse(number));
            case "temp" -> NONE.withTemperature(new Temperature(number));
            default -> throw new IllegalArgumentException(sign);
        };
    }
}
