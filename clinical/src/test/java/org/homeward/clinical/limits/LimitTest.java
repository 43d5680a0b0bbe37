package org.homeward.clinical.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-57: a person's own limits at every boundary, one alone and several together, and with readings that nobody has. */
class LimitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(textBlock = """
            RESPIRATION AT_LEAST 22 0, 16 95 110 80 36.5, NotReached, breathing rate 16
            RESPIRATION AT_LEAST 22 0, 21 95 110 80 36.5, NotReached, breathing rate 21
            RESPIRATION AT_LEAST 22 0, 22 95 110 80 36.5, Reached,    breathing rate 22
            RESPIRATION AT_MOST 10 0,  10 95 110 80 36.5, Reached,    breathing rate 10
            RESPIRATION AT_MOST 10 0,  11 95 110 80 36.5, NotReached, breathing rate 11
            SPO2 AT_MOST 90 0,         16 91 110 80 36.5, NotReached, oxygen level 91%
            SPO2 AT_MOST 90 0,         16 90 110 80 36.5, Reached,    oxygen level 90%
            SPO2 AT_LEAST 95 0,        16 94 110 80 36.5, NotReached, oxygen level 94%
            SPO2 AT_LEAST 95 0,        16 95 110 80 36.5, Reached,    oxygen level 95%
            SYSTOLIC AT_MOST 100 0,    16 95 101 80 36.5, NotReached, 'blood pressure, top number 101'
            SYSTOLIC AT_MOST 100 0,    16 95 100 80 36.5, Reached,    'blood pressure, top number 100'
            SYSTOLIC AT_LEAST 160 0,   16 95 159 80 36.5, NotReached, 'blood pressure, top number 159'
            SYSTOLIC AT_LEAST 160 0,   16 95 160 80 36.5, Reached,    'blood pressure, top number 160'
            PULSE AT_LEAST 110 0,      16 95 110 109 36.5, NotReached, pulse 109
            PULSE AT_LEAST 110 0,      16 95 110 110 36.5, Reached,   pulse 110
            PULSE AT_MOST 50 0,        16 95 110 50 36.5, Reached,    pulse 50
            PULSE AT_MOST 50 0,        16 95 110 51 36.5, NotReached, pulse 51
            TEMPERATURE AT_LEAST 378 0, 16 95 110 80 37.7, NotReached, temperature 37.7 °C
            TEMPERATURE AT_LEAST 378 0, 16 95 110 80 37.8, Reached,   temperature 37.8 °C
            TEMPERATURE AT_MOST 355 0, 16 95 110 80 35.5, Reached,    temperature 35.5 °C
            TEMPERATURE AT_MOST 355 0, 16 95 110 80 35.6, NotReached, temperature 35.6 °C
            """)
    void a_sign_reaches_its_limit_at_the_very_number(String limit, String signs, String verdict, String measured) {
        assertThat(named(limit(limit).judge(of(signs(signs))))).isEqualTo(verdict + " " + measured);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "GLUCOSE AT_MOST 40 0, 4.1, NotReached blood glucose 4.1 mmol/L",
        "GLUCOSE AT_MOST 40 0, 4.0, Reached blood glucose 4.0 mmol/L",
        "GLUCOSE AT_MOST 40 0, LO, Reached blood glucose LO",
        "GLUCOSE AT_MOST 40 0, HI, NotReached blood glucose HI",
        "GLUCOSE AT_LEAST 200 0, 19.9, NotReached blood glucose 19.9 mmol/L",
        "GLUCOSE AT_LEAST 200 0, 20.0, Reached blood glucose 20.0 mmol/L",
        "GLUCOSE AT_LEAST 333 0, HI, Reached blood glucose HI",
        "GLUCOSE AT_LEAST 200 0, LO, NotReached blood glucose LO",
    })
    void what_a_meter_cannot_measure_is_beyond_every_limit(String limit, String glucose, String verdict) {
        Measurements measured =
                new Measurements(VitalSigns.none(), Glucose.read(glucose).orNull(), null, List.of(), null);

        assertThat(named(limit(limit).judge(measured))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} at {1}, {2}: {3}")
    @CsvSource({
        "NEWS2 AT_LEAST 5 0, 4, true, NotReached NEWS2 4",
        "NEWS2 AT_LEAST 5 0, 5, true, Reached NEWS2 5",
        "NEWS2 AT_LEAST 5 0, 5, false, Reached NEWS2 at least 5",
        "NEWS2 AT_LEAST 5 0, 4, false, NotJudged a complete set",
        "NEWS2 AT_LEAST 20 0, 0, false, NotJudged a complete set",
    })
    void a_set_that_is_not_complete_can_reach_a_total_and_never_clears_it(
            String limit, int atLeast, boolean complete, String verdict) {
        Measurements measured =
                new Measurements(VitalSigns.none(), null, null, List.of(), new Measurements.Total(atLeast, complete));

        assertThat(named(limit(limit).judge(measured))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1} after {2}: {3}")
    @CsvSource({
        "WEIGHT AT_LEAST 20 3, 72.0, 3 70.0, Reached weight up by 2.0 kg",
        "WEIGHT AT_LEAST 20 3, 71.9, 3 70.0, NotReached weight up by 1.9 kg",
        "WEIGHT AT_LEAST 20 3, 72.0, 4 70.0, NotJudged a weight of the 3 days before",
        "WEIGHT AT_LEAST 20 1, 72.0, 2 70.0, NotJudged a weight of the day before",
        "WEIGHT AT_LEAST 20 3, 72.0, 3 71.5 2 70.0 1 71.0, Reached weight up by 2.0 kg",
        "WEIGHT AT_LEAST 20 3, 69.0, 1 70.0, NotReached weight down by 1.0 kg",
        "WEIGHT AT_LEAST 20 3, 70.0, 0 70.0, NotReached weight up by 0.0 kg",
        "WEIGHT AT_MOST 20 30, 68.0, 30 70.0, Reached weight down by 2.0 kg",
        "WEIGHT AT_MOST 20 30, 68.1, 30 70.0, NotReached weight down by 1.9 kg",
        "WEIGHT AT_MOST 20 30, 68.0, 20 70.0 1 68.5, Reached weight down by 2.0 kg",
        "WEIGHT AT_MOST 20 30, 73.0, 1 70.0, NotReached weight up by 3.0 kg",
    })
    void a_weight_is_judged_by_the_most_it_has_changed_in_these_days(
            String limit, String now, String before, String verdict) {
        String[] earlier = before.split(" ", -1);
        List<Measurements.Weighing> weighed = java.util.stream.IntStream.iterate(
                        0, at -> at < earlier.length, at -> at + 2)
                .mapToObj(at -> weighed(Integer.parseInt(earlier[at]), earlier[at + 1]))
                .toList();

        assertThat(named(limit(limit).judge(new Measurements(VitalSigns.none(), null, weighed(0, now), weighed, null))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RESPIRATION AT_LEAST 22 0, breathing rate",
        "SPO2 AT_MOST 90 0, oxygen level",
        "SYSTOLIC AT_MOST 100 0, 'blood pressure, top number'",
        "PULSE AT_LEAST 110 0, pulse",
        "TEMPERATURE AT_LEAST 378 0, temperature",
        "GLUCOSE AT_MOST 40 0, blood glucose",
        "WEIGHT AT_LEAST 20 3, weight",
        "NEWS2 AT_LEAST 5 0, a complete set",
    })
    void a_reading_that_nobody_has_reaches_no_limit_and_is_named(String limit, String missing) {
        Measurements nothing = new Measurements(VitalSigns.none(), null, null, List.of(weighed(1, "70.0")), null);

        assertThat(limit(limit).judge(nothing)).isEqualTo(new Verdict.NotJudged(List.of(missing)));
    }

    @ParameterizedTest(name = "pulse {0}, oxygen level {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            112 | 89 | Reached pulse 112, oxygen level 89%
            112 | 91 | NotReached pulse 112, oxygen level 91%
            109 | 89 | NotReached pulse 109, oxygen level 89%
            109 | '' | NotReached pulse 109
            ''  | 91 | NotReached oxygen level 91%
            112 | '' | NotJudged oxygen level
            ''  | '' | NotJudged pulse, oxygen level
            """)
    void of_several_conditions_all_are_to_be_met_and_one_that_is_surely_not_says_no(
            String pulse, String saturation, String verdict) {
        Limit both = limit("PULSE AT_LEAST 110 0", "SPO2 AT_MOST 90 0");
        VitalSigns signs = new TypedSigns("", saturation, "", "", "", pulse, "", "").read();

        assertThat(named(both.judge(of(signs)))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RESPIRATION AT_LEAST 22 0, breathing rate 22 or more, between 4 and 60",
        "SPO2 AT_MOST 90 0, oxygen level 90% or less, between 50 and 100%",
        "SYSTOLIC AT_MOST 100 0, 'blood pressure, top number 100 or less', between 50 and 250",
        "PULSE AT_LEAST 110 0, pulse 110 or more, between 20 and 220",
        "TEMPERATURE AT_LEAST 378 0, temperature 37.8 °C or more, between 30.0 and 43.0 °C",
        "GLUCOSE AT_MOST 40 0, blood glucose 4.0 mmol/L or less, between 1.0 and 33.3 mmol/L",
        "WEIGHT AT_LEAST 20 3, weight up by 2.0 kg or more in 3 days, between 0.1 and 30.0 kg",
        "WEIGHT AT_MOST 15 1, weight down by 1.5 kg or more in 1 day, between 0.1 and 30.0 kg",
        "NEWS2 AT_LEAST 5 0, NEWS2 5 or more, between 1 and 20",
    })
    void a_condition_says_in_words_what_it_is_and_is_kept_as_text(String text, String words, String range) {
        Condition condition = Condition.read(text);

        assertThat(condition.words()).isEqualTo(words);
        assertThat(condition.text()).isEqualTo(text);
        assertThat(condition.measure().range()).isEqualTo(range);
        assertThat(condition.measure().digits()).isEqualTo(words.matches(".*\\d\\.\\d.*") ? 1 : 0);
    }

    @ParameterizedTest(name = "from {0} to {1}: at least 5 {2}, at most 5 {3}")
    @CsvSource({
        "4, 4, NO, YES",
        "5, 5, YES, YES",
        "6, 6, YES, NO",
        "4, 5, UNKNOWN, YES",
        "4, 6, UNKNOWN, UNKNOWN",
        "5, 6, YES, UNKNOWN",
        "6, 7, YES, NO",
    })
    void what_is_known_no_better_than_from_to_is_surely_beyond_a_number_or_nobody_can_tell(
            int least, int most, Answer atLeast, Answer atMost) {
        assertThat(new Span(least, most).isAtLeast(5)).isEqualTo(atLeast);
        assertThat(new Span(least, most).isAtMost(5)).isEqualTo(atMost);
    }

    @Test
    void several_conditions_are_one_sentence() {
        assertThat(limit("PULSE AT_LEAST 110 0", "SPO2 AT_MOST 90 0").words())
                .isEqualTo("pulse 110 or more and oxygen level 90% or less");
        assertThat(Condition.read("SPO2 AT_MOST 90 0").bound()).isEqualTo("90% or less");
        assertThat(Side.AT_MOST.words()).isEqualTo("or less");
        assertThat(Side.AT_LEAST.words()).isEqualTo("or more");
        assertThat(Measure.PULSE.words()).isEqualTo("pulse");
    }

    @ParameterizedTest(name = "{0} {1} from {2} to {3} in {4} to {5} days")
    @CsvSource({
        "RESPIRATION, AT_LEAST, 4, 60, 0, 0",
        "SPO2, AT_MOST, 50, 100, 0, 0",
        "SYSTOLIC, AT_MOST, 50, 250, 0, 0",
        "PULSE, AT_LEAST, 20, 220, 0, 0",
        "TEMPERATURE, AT_LEAST, 300, 430, 0, 0",
        "GLUCOSE, AT_MOST, 10, 333, 0, 0",
        "WEIGHT, AT_LEAST, 1, 300, 1, 90",
        "WEIGHT, AT_MOST, 1, 300, 1, 90",
        "NEWS2, AT_LEAST, 1, 20, 0, 0",
    })
    void a_number_that_makes_no_sense_is_no_limit(
            Measure measure, Side side, int least, int most, int fewest, int longest) {
        assertThat(Condition.isSound(measure, side, least, fewest)).isTrue();
        assertThat(Condition.isSound(measure, side, most, longest)).isTrue();
        assertThat(Condition.isSound(measure, side, least - 1, fewest)).isFalse();
        assertThat(Condition.isSound(measure, side, most + 1, longest)).isFalse();
        assertThat(Condition.isSound(measure, side, least, fewest - 1)).isFalse();
        assertThat(Condition.isSound(measure, side, least, longest + 1)).isFalse();
        assertThatThrownBy(() -> new Condition(measure, side, most + 1, fewest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no limit for " + measure + ": " + side + " " + (most + 1) + " in " + fewest);
    }

    @Test
    void a_low_news2_asks_for_nobody() {
        assertThat(Condition.isSound(Measure.NEWS2, Side.AT_MOST, 5, 0)).isFalse();
    }

    @Test
    void a_limit_joins_one_to_three_readings_and_each_once() {
        List<Condition> four = List.of(
                Condition.read("PULSE AT_LEAST 110 0"),
                Condition.read("SPO2 AT_MOST 90 0"),
                Condition.read("RESPIRATION AT_LEAST 22 0"),
                Condition.read("NEWS2 AT_LEAST 5 0"));

        assertThat(Limit.isSound(four.subList(0, 1))).isTrue();
        assertThat(Limit.isSound(four.subList(0, 3))).isTrue();
        assertThat(Limit.isSound(four)).isFalse();
        assertThat(Limit.isSound(List.of())).isFalse();
        assertThatThrownBy(() -> limit("PULSE AT_LEAST 110 0", "PULSE AT_MOST 50 0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit has 1 to 3 conditions, each of another reading");
    }

    private static Limit limit(String... conditions) {
        return new Limit(Arrays.stream(conditions).map(Condition::read).toList(), ConcernRow.PRACTICE);
    }

    /** Breathing rate, oxygen level, top number, pulse and temperature. */
    private static VitalSigns signs(String readings) {
        String[] read = readings.split(" ", -1);
        return new TypedSigns(read[0], read[1], "air", read[2], "", read[3], "A", read[4]).read();
    }

    private static Measurements of(VitalSigns signs) {
        return new Measurements(signs, null, null, List.of(), null);
    }

    private static Measurements.Weighing weighed(int daysAgo, String kilograms) {
        @Nullable Weight weight = Weight.read(kilograms).orNull();
        return new Measurements.Weighing(TODAY.minusDays(daysAgo), java.util.Objects.requireNonNull(weight));
    }

    private static String named(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Reached reached -> "Reached " + reached.measured();
            case Verdict.NotReached not -> "NotReached " + not.measured();
            case Verdict.NotJudged not -> "NotJudged " + String.join(", ", not.missing());
        };
    }
}
