package org.homeward.clinical.news2;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Empty;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class News2InvariantsTest {
    private static final long SEED = 2017;
    private static final int SETS = 5_000;

    static Stream<VitalSigns> sets() {
        Random random = new Random(SEED);
        return Stream.generate(() -> any(random)).limit(SETS);
    }

    @Test
    void a_second_implementation_agrees_over_the_whole_domain_of_each_parameter() {
        IntStream.rangeClosed(0, 9999).forEach(value -> {
            agree(Ada.WELL.withTemperature(new Temperature(value)));
            if (value <= 999) {
                agree(Ada.WELL.withRespirationRate(new RespirationRate(value)));
                agree(Ada.WELL.withBloodPressure(new BloodPressure(value, null)));
                agree(Ada.WELL.withPulse(new Pulse(value)));
            }
            if (value <= 100) {
                agree(Ada.WELL.withOxygenSaturation(new OxygenSaturation(value)));
                agree(Ada.WELL.withOxygenSaturation(new OxygenSaturation(value)).withBreathing(Breathing.OXYGEN));
            }
        });
        for (Consciousness state : Consciousness.values()) {
            agree(Ada.WELL.withConsciousness(state));
        }
    }

    @Test
    void a_second_implementation_agrees_on_every_combination_of_points() {
        for (int rate : new int[] {5, 10, 16, 22, 30}) {
            for (int percent : new int[] {80, 84, 86, 90, 92, 93, 94, 95, 96, 97}) {
                for (int pressure : new int[] {80, 95, 105, 120, 230}) {
                    for (int pulse : new int[] {30, 45, 70, 100, 120, 140}) {
                        for (int tenths : new int[] {340, 355, 370, 385, 400}) {
                            for (Consciousness state : new Consciousness[] {Consciousness.ALERT, Consciousness.PAIN}) {
                                for (Breathing breathing : Breathing.values()) {
                                    agree(signs(rate, percent, breathing, pressure, pulse, state, tenths));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_second_implementation_agrees_on_random_sets() {
        sets().forEach(News2InvariantsTest::agree);
    }

    @Test
    void a_total_is_the_sum_of_its_working_and_stays_from_0_to_20() {
        sets().forEach(signs -> {
            Complete score = complete(signs, SpO2Scale.SCALE_1);
            int sum = Arrays.stream(score.working().line().split(";"))
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(score.total()).isEqualTo(sum).isBetween(0, 20);
        });
    }

    @Test
    void oxygen_adds_exactly_2_on_scale_1() {
        sets().forEach(signs -> assertThat(oxygenAdds(signs, SpO2Scale.SCALE_1)).isEqualTo(2));
    }

    @Test
    void oxygen_adds_2_and_what_the_saturation_adds_on_scale_2() {
        sets().forEach(signs -> {
            int percent = requireNonNull(signs.oxygenSaturation()).percent();
            int more = percent >= 97 ? 3 : percent >= 95 ? 2 : percent >= 93 ? 1 : 0;
            assertThat(oxygenAdds(signs, SpO2Scale.SCALE_2)).isEqualTo(2 + more);
        });
    }

    @Test
    void getting_worse_never_lowers_the_total() {
        sets().forEach(signs -> {
            rises(
                    signs.withRespirationRate(new RespirationRate(20)),
                    signs.withRespirationRate(new RespirationRate(25)));
            rises(signs.withPulse(new Pulse(90)), signs.withPulse(new Pulse(131)));
            rises(
                    signs.withBloodPressure(new BloodPressure(111, null)),
                    signs.withBloodPressure(new BloodPressure(90, null)));
        });
    }

    @Test
    void the_band_rises_with_the_total_while_the_single_3_is_held() {
        for (int total = 1; total <= 20; total++) {
            assertThat(Band.of(total, false)).isGreaterThanOrEqualTo(Band.of(total - 1, false));
            assertThat(Band.of(total, true)).isGreaterThanOrEqualTo(Band.of(total - 1, true));
        }
    }

    @Test
    void a_total_of_3_from_one_parameter_is_low_medium_and_a_total_of_4_from_several_is_low() {
        assertThat(Band.of(3, true)).isEqualTo(Band.LOW_MEDIUM);
        assertThat(Band.of(4, false)).isEqualTo(Band.LOW);
    }

    /** HZ-05. */
    @ParameterizedTest
    @EnumSource(Parameter.class)
    void one_missing_parameter_leaves_a_floor_that_is_never_above_the_total(Parameter missing) {
        sets().limit(500).forEach(signs -> {
            Complete whole = complete(signs, SpO2Scale.SCALE_1);
            News2Score score = News2.of(without(signs, missing), SpO2Scale.SCALE_1);
            assertThat(score).isInstanceOf(Partial.class);
            assertThat(((Partial) score).floor()).isLessThanOrEqualTo(whole.total());
            assertThat(((Partial) score).band()).isLessThanOrEqualTo(whole.band());
            assertThat(score.missing()).containsExactly(missing);
        });
    }

    @ParameterizedTest
    @MethodSource("highSaturations")
    void on_scale_2_a_saturation_of_93_or_more_has_no_points_while_the_oxygen_is_unknown(int percent) {
        News2Score score = News2.of(
                Ada.WELL.withOxygenSaturation(new OxygenSaturation(percent)).withBreathing(null), SpO2Scale.SCALE_2);
        assertThat(score.missing()).containsExactly(Parameter.OXYGEN_SATURATION, Parameter.OXYGEN);
    }

    static IntStream highSaturations() {
        return IntStream.rangeClosed(93, 100);
    }

    @Test
    void on_scale_2_a_saturation_that_was_not_measured_is_missing() {
        assertThat(News2.of(Ada.WELL.withOxygenSaturation(null), SpO2Scale.SCALE_2)
                        .missing())
                .containsExactly(Parameter.OXYGEN_SATURATION);
    }

    @Test
    void on_scale_2_a_saturation_of_92_has_points_while_the_oxygen_is_unknown() {
        News2Score score = News2.of(
                Ada.WELL.withOxygenSaturation(new OxygenSaturation(92)).withBreathing(null), SpO2Scale.SCALE_2);
        assertThat(score.missing()).containsExactly(Parameter.OXYGEN);
    }

    @Test
    void something_recorded_that_cannot_be_scored_is_partial_and_not_empty() {
        News2Score score =
                News2.of(VitalSigns.none().withOxygenSaturation(new OxygenSaturation(95)), SpO2Scale.SCALE_2);
        assertThat(score.status()).isEqualTo("PARTIAL");
        assertThat(((Scored) score).band()).isEqualTo(Band.ZERO);
    }

    @Test
    void nothing_recorded_is_empty_and_keeps_its_scale() {
        assertThat(News2.of(VitalSigns.none(), SpO2Scale.SCALE_2)).isEqualTo(new Empty(SpO2Scale.SCALE_2));
    }

    @Test
    void a_score_keeps_the_scale_it_was_made_with() {
        for (SpO2Scale scale : SpO2Scale.values()) {
            assertThat(News2.of(Ada.WELL, scale).scale()).isEqualTo(scale);
            assertThat(News2.of(Ada.WELL.withPulse(null), scale).scale()).isEqualTo(scale);
        }
        assertThat(SpO2Scale.SCALE_2.number()).isEqualTo(2);
    }

    private static void agree(VitalSigns signs) {
        for (SpO2Scale scale : SpO2Scale.values()) {
            Complete score = complete(signs, scale);
            String line = SecondOpinion.line(signs, scale.number());
            int total = line.chars()
                    .filter(Character::isDigit)
                    .map(digit -> digit - '0')
                    .sum();
            if (!score.working().line().equals(line)
                    || score.total() != total
                    || score.singleThree() != line.contains("3")
                    || !score.band().key().equals(SecondOpinion.band(total, line.contains("3")))) {
                assertThat(score.toString()).as("%s on scale %s", signs, scale).isEqualTo(line);
            }
        }
    }

    private static int oxygenAdds(VitalSigns signs, SpO2Scale scale) {
        return complete(signs.withBreathing(Breathing.OXYGEN), scale).total()
                - complete(signs.withBreathing(Breathing.AIR), scale).total();
    }

    private static void rises(VitalSigns better, VitalSigns worse) {
        assertThat(complete(worse, SpO2Scale.SCALE_1).total())
                .isGreaterThanOrEqualTo(complete(better, SpO2Scale.SCALE_1).total());
    }

    private static Complete complete(VitalSigns signs, SpO2Scale scale) {
        return (Complete) News2.of(signs, scale);
    }

    private static VitalSigns without(VitalSigns signs, Parameter missing) {
        return switch (missing) {
            case RESPIRATION_RATE -> signs.withRespirationRate(null);
            case OXYGEN_SATURATION -> signs.withOxygenSaturation(null);
            case OXYGEN -> signs.withBreathing(null);
            case SYSTOLIC_BLOOD_PRESSURE -> signs.withBloodPressure(null);
            case PULSE -> signs.withPulse(null);
            case CONSCIOUSNESS -> signs.withConsciousness(null);
            case TEMPERATURE -> signs.withTemperature(null);
        };
    }

    private static VitalSigns any(Random random) {
        return signs(
                random.nextInt(45),
                75 + random.nextInt(26),
                Breathing.values()[random.nextInt(2)],
                70 + random.nextInt(180),
                30 + random.nextInt(130),
                Consciousness.values()[random.nextInt(5)],
                340 + random.nextInt(70));
    }

    private static VitalSigns signs(
            int rate, int percent, Breathing breathing, int pressure, int pulse, Consciousness state, int tenths) {
        return new VitalSigns(
                new RespirationRate(rate),
                new OxygenSaturation(percent),
                breathing,
                new BloodPressure(pressure, null),
                new Pulse(pulse),
                state,
                new Temperature(tenths));
    }
}
