package org.homeward.clinical.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.OxygenConcentration;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OtherReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "0, REJECT O2_FLOW_OUT_OF_RANGE",
        "0.1, ''",
        "6.0, ''",
        "6.1, CONFIRM O2_FLOW_HIGH",
        "60, CONFIRM O2_FLOW_HIGH",
        "60.1, REJECT O2_FLOW_OUT_OF_RANGE"
    })
    void oxygen_flow(String typed, String expected) {
        OxygenTherapy therapy = new OxygenTherapy(OxygenFlow.read(typed).orNull(), null, false, true);
        assertThat(PlausibilityTest.told(therapy.verdict())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20, false, REJECT O2_CONCENTRATION_OUT_OF_RANGE",
        "20, true, REJECT O2_CONCENTRATION_OUT_OF_RANGE",
        "21, false, ''",
        "100, false, ''",
        "101, false, REJECT O2_CONCENTRATION_OUT_OF_RANGE",
        "24, true, ''",
        "28, true, ''",
        "31, true, ''",
        "35, true, ''",
        "40, true, ''",
        "60, true, ''",
        "25, true, CONFIRM O2_CONCENTRATION_NOT_VENTURI",
        "25, false, ''"
    })
    void oxygen_concentration(String typed, boolean venturi, String expected) {
        OxygenTherapy therapy =
                new OxygenTherapy(null, OxygenConcentration.read(typed).orNull(), venturi, true);
        assertThat(PlausibilityTest.told(therapy.verdict())).isEqualTo(expected);
    }

    @Test
    void oxygen_without_a_prescription_is_kept_on_and_told() {
        Verdict verdict = new OxygenTherapy(null, null, false, false).verdict();
        assertThat(PlausibilityTest.told(verdict)).isEqualTo("CONFIRM O2_NOT_PRESCRIBED");
        assertThat(verdict.findings().getFirst().advice()).contains("Keep the oxygen on");
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, REJECT GLUCOSE_OUT_OF_RANGE",
        "0.5, CONFIRM GLUCOSE_LOW",
        "3.9, CONFIRM GLUCOSE_LOW",
        "4.0, ''",
        "20.0, ''",
        "20.1, CONFIRM GLUCOSE_HIGH",
        "60.0, CONFIRM GLUCOSE_HIGH",
        "60.1, REJECT GLUCOSE_OUT_OF_RANGE",
        "69.9, REJECT GLUCOSE_OUT_OF_RANGE",
        "70, REJECT GLUCOSE_MG_DL",
        "600, REJECT GLUCOSE_MG_DL",
        "600.1, REJECT GLUCOSE_OUT_OF_RANGE",
        "HI, CONFIRM GLUCOSE_HI",
        "LO, CONFIRM GLUCOSE_LO"
    })
    void glucose(String typed, String expected) {
        assertThat(PlausibilityTest.told(verdict(typed))).isEqualTo(expected);
    }

    @Test
    void milligrams_are_turned_into_millimoles() {
        assertThat(verdict("126").findings().getFirst().advice()).contains("126.0 mg/dL is 7.0 mmol/L");
    }

    @ParameterizedTest
    @CsvSource({"hi", "5.55", "-1", "'5,5'"})
    void a_malformed_glucose_says_what_to_type(String typed) {
        assertThat(Glucose.read(typed).advice()).contains("mmol/L");
        assertThat(OxygenFlow.read(typed).advice()).contains("litres");
        assertThat(OxygenConcentration.read(typed).advice()).contains("per cent");
        assertThat(Weight.read(typed).advice()).contains("kilograms");
    }

    @ParameterizedTest
    @CsvSource({
        "19.9, , REJECT WEIGHT_OUT_OF_RANGE",
        "20, , CONFIRM WEIGHT_LOW",
        "34.9, , CONFIRM WEIGHT_LOW",
        "35, , ''",
        "160, , ''",
        "160.1, , CONFIRM WEIGHT_HIGH",
        "300, , CONFIRM WEIGHT_HIGH",
        "300.1, , REJECT WEIGHT_OUT_OF_RANGE",
        "38, 40, CONFIRM WEIGHT_CHANGE",
        "38.1, 40, ''",
        "42, 40, CONFIRM WEIGHT_CHANGE",
        "97, 100, CONFIRM WEIGHT_CHANGE",
        "97.1, 100, ''",
        "103, 100, CONFIRM WEIGHT_CHANGE",
        "300.1, 100, REJECT WEIGHT_OUT_OF_RANGE"
    })
    void weight(String typed, @Nullable String last, String expected) {
        Verdict verdict =
                WeightPlausibility.of(given(Weight.read(typed)), last == null ? null : given(Weight.read(last)));
        assertThat(PlausibilityTest.told(verdict)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} after {2}: {3}")
    @CsvFileSource(resources = "/other-readings.csv", numLinesToSkip = 1)
    void what_news2_does_not_use_is_judged_as_the_table_says(
            String what, int value, @Nullable Integer last, @Nullable String expected) {
        Verdict verdict = switch (what) {
            case "height" -> OtherReadings.height(value, last);
            case "bmi" -> OtherReadings.bodyMassIndex(value);
            case "fluid" -> OtherReadings.fluid(value);
            case "pain" -> OtherReadings.pain(value);
            case "bristol" -> OtherReadings.stoolType(value);
            case "abbey" -> OtherReadings.abbey(value);
            case "must" -> OtherReadings.must(value);
            default -> throw new IllegalArgumentException(what);
        };
        assertThat(PlausibilityTest.told(verdict)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_device_value_is_rounded_half_up_to_a_tenth() {
        assertThat(Weight.rounded(new BigDecimal("62.35"))).isEqualTo(new Weight(624));
        assertThat(Glucose.rounded(new BigDecimal("5.55"))).isEqualTo(new Glucose.Measured(56));
    }

    /** HZ-11; a person admitted at 08:00, a message received at 12:00. */
    @ParameterizedTest
    @CsvSource({
        "12:05:00, ''",
        "12:05:01, REJECT TIME_IN_FUTURE",
        "10:00:00, ''",
        "09:59:59, CONFIRM TIME_LATE",
        "08:00:00, CONFIRM TIME_LATE",
        "07:59:59, REJECT TIME_BEFORE_ADMISSION"
    })
    void time_of_observation(String observed, String expected) {
        ObservationTime time = new ObservationTime(at(observed), at("12:00:00"), at("08:00:00"));
        assertThat(PlausibilityTest.told(time.verdict())).isEqualTo(expected);
        assertThat(time.verdict().findings())
                .allSatisfy(finding -> assertThat(finding.advice()).contains("Check the"));
    }

    private static Verdict verdict(String typed) {
        return GlucosePlausibility.of(given(Glucose.read(typed)));
    }

    private static <T> T given(Entry<T> entry) {
        return ((Entry.Given<T>) entry).value();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + "Z");
    }
}
