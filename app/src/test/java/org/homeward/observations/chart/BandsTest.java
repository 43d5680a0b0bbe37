package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.observations.chart.Bands.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The edges as the Royal College of Physicians printed them, in the stretches that are drawn. */
class BandsTest {
    private static final Basis SCALE_2_AIR = new Basis(true, SpO2Scale.SCALE_2, Breathing.AIR);
    private static final Basis SCALE_2_OXYGEN = new Basis(true, SpO2Scale.SCALE_2, Breathing.OXYGEN);

    @ParameterizedTest
    @CsvSource({
        "RESPIRATION, 0-8:3 9-11:1 12-20:0 21-24:2 25-60:3, 0, 60",
        "SATURATION, 70-91:3 92-93:2 94-95:1 96-100:0, 70, 100",
        "PRESSURE, 40-90:3 91-100:2 101-110:1 111-219:0 220-300:3, 40, 300",
        "PULSE, 20-40:3 41-50:1 51-90:0 91-110:1 111-130:2 131-250:3, 20, 250",
        "TEMPERATURE, 300-350:3 351-360:1 361-380:0 381-390:1 391-420:2, 300, 420",
        "CONSCIOUSNESS, 0-3:3 4-4:0, 0, 4"
    })
    void the_bands_of_a_sign_change_where_its_points_change(Sign sign, String expected, int low, int high) {
        assertThat(words(Bands.of(sign, Basis.USUAL, new ValueAxis(low, high, 100))))
                .isEqualTo(expected);
    }

    @Test
    void scale_2_has_its_own_bands_on_air_and_on_oxygen() {
        ValueAxis axis = new ValueAxis(70, 100, 100);

        assertThat(words(Bands.of(Sign.SATURATION, SCALE_2_AIR, axis))).isEqualTo("70-83:3 84-85:2 86-87:1 88-100:0");
        assertThat(words(Bands.of(Sign.SATURATION, SCALE_2_OXYGEN, axis)))
                .isEqualTo("70-83:3 84-85:2 86-87:1 88-92:0 93-94:1 95-96:2 97-100:3");
    }

    @Test
    void above_92_on_scale_2_nothing_is_claimed_until_air_or_oxygen_is_known() {
        Basis unknown = new Basis(true, SpO2Scale.SCALE_2, null);

        assertThat(words(Bands.of(Sign.SATURATION, unknown, new ValueAxis(88, 100, 100))))
                .isEqualTo("88-92:0 93-100:?");
    }

    @Test
    void totals_are_low_to_4_medium_from_5_and_high_from_7() {
        assertThat(words(Bands.ofTotals(new ValueAxis(0, 20, 100)))).isEqualTo("0-4:low 5-6:medium 7-20:high");
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void somebody_news2_is_not_for_has_no_bands(Sign sign) {
        assertThat(Bands.of(sign, Basis.NONE, new ValueAxis(sign.low(), sign.high(), 100)))
                .containsExactly(new Stretch(sign.low(), sign.high(), 0, ""));
    }

    @Test
    void the_bands_of_a_drawing_change_halfway_between_two_sets_of_different_scales() {
        TimeAxis day = new TimeAxis(MadeUp.NOW.minusSeconds(86_400), MadeUp.NOW);
        Backdrop backdrop = new Backdrop(day, new ValueAxis(84, 100, 170));
        var first = MadeUp.set(MadeUp.NOW.minusSeconds(64_800)).saved();
        var second = MadeUp.set(MadeUp.NOW.minusSeconds(21_600))
                .on(SpO2Scale.SCALE_2)
                .saved();

        assertThat(backdrop.of(Sign.SATURATION, List.of(first, second)))
                .extracting(Panel.Block::x, Panel.Block::width, Panel.Block::tone)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("0%", "50%", 3),
                        org.assertj.core.groups.Tuple.tuple("50%", "50%", 1))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("50%", "50%", 3));
    }

    private static String words(List<Stretch> stretches) {
        return String.join(
                " ",
                stretches.stream()
                        .map(stretch -> stretch.low() + "-" + stretch.high() + ":" + stretch.label())
                        .toList());
    }
}
