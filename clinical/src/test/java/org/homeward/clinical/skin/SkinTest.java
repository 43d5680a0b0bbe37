package org.homeward.clinical.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkinTest {
    @ParameterizedTest
    @CsvSource({"12, 8, 12, 8", "8, 12, 12, 8", "1, 1, 1, 1", "500, 500, 500, 500"})
    void the_longer_side_is_the_length(int one, int other, int length, int width) {
        WoundSize size = new WoundSize(one, other);

        assertThat(size.length()).isEqualTo(length);
        assertThat(size.width()).isEqualTo(width);
        assertThat(size.area()).isEqualTo(length * width);
        assertThat(size.words()).isEqualTo(length + " × " + width + " mm");
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "8, 0", "501, 8", "8, 501"})
    void a_side_that_cannot_be_is_refused(int one, int other) {
        assertThatThrownBy(() -> new WoundSize(one, other)).hasMessageContaining("from 1 to 500 mm");
    }

    @ParameterizedTest
    @CsvSource({"12, 8, smaller", "13, 8, as large", "14, 8, larger"})
    void a_size_is_told_against_the_one_before(int length, int width, String words) {
        assertThat(new WoundSize(length, width).against(new WoundSize(26, 4))).isEqualTo(words);
    }

    @Test
    void deep_damage_is_seen_by_a_nurse_and_damage_of_pressure_by_whoever_turns_the_person() {
        assertThat(Arrays.stream(SkinDamage.values()).filter(SkinDamage::isDeep))
                .containsExactly(
                        SkinDamage.PRESSURE_3, SkinDamage.PRESSURE_4, SkinDamage.UNSTAGEABLE, SkinDamage.DEEP_TISSUE);
        assertThat(Arrays.stream(SkinDamage.values()).filter(SkinDamage::isOfPressure))
                .containsExactly(
                        SkinDamage.PRESSURE_1,
                        SkinDamage.PRESSURE_2,
                        SkinDamage.PRESSURE_3,
                        SkinDamage.PRESSURE_4,
                        SkinDamage.UNSTAGEABLE,
                        SkinDamage.DEEP_TISSUE);
    }

    @Test
    void a_graze_that_heals_asks_for_nothing() {
        WoundAdvice advice = new WoundAdvice(SkinDamage.SKIN_TEAR, Set.of(), false);

        assertThat(advice.words()).isEmpty();
        assertThat(advice.isUrgent()).isFalse();
    }

    @Test
    void a_sign_of_infection_comes_first_and_is_urgent() {
        WoundAdvice advice = new WoundAdvice(SkinDamage.PRESSURE_3, Set.of(InfectionSign.PUS), true);

        assertThat(advice.isUrgent()).isTrue();
        assertThat(advice.words()).hasSize(4);
        assertThat(advice.words().get(0)).contains("may be infected");
        assertThat(advice.words().get(1)).contains("must see it");
        assertThat(advice.words().get(2)).contains("larger");
        assertThat(advice.words().get(3)).contains("turn the person");
    }

    @Test
    void either_depth_or_a_sign_of_infection_makes_it_urgent() {
        assertThat(new WoundAdvice(SkinDamage.DEEP_TISSUE, Set.of(), false).isUrgent())
                .isTrue();
        assertThat(new WoundAdvice(SkinDamage.BRUISE, Set.of(InfectionSign.HEAT), false).isUrgent())
                .isTrue();
        assertThat(new WoundAdvice(SkinDamage.PRESSURE_2, Set.of(), true).isUrgent())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(SkinDamage.class)
    void each_kind_is_told_in_words(SkinDamage damage) {
        assertThat(damage.words()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(InfectionSign.class)
    void each_sign_is_told_in_words(InfectionSign sign) {
        assertThat(sign.words()).isNotBlank();
    }
}
