package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedTest {
    @ParameterizedTest(name = "{0} beside a usual {1} weighs {2}")
    @CsvSource({
        "0, , 0, false",
        "0, 9, 0, false",
        "1, , 1, false",
        "2, , 1, false",
        "3, 1, 1, false",
        "3, , 3, true",
        "4, 1, 3, true",
        "4, 2, 1, false",
        "5, 5, 3, true",
        "6, 20, 3, true",
        "7, 20, 4, true"
    })
    void a_score_weighs_as_its_band_or_as_its_change(int total, @Nullable Integer usual, int weight, boolean now) {
        Watched ada = Lists.watched("3", Sittings.scoring(total), usual);
        assertThat(ada.weight()).isEqualTo(weight);
        assertThat(ada.needsSomeone()).isEqualTo(now);
    }

    @Test
    void nobody_and_nothing_weighs_less_than_zero() {
        assertThat(Lists.watched("3", null, 0).weight()).isNegative();
        assertThat(Lists.watched("3", VitalSigns.none(), 0).weight()).isNegative();
    }

    @Test
    void a_partial_set_that_is_high_already_needs_somebody() {
        assertThat(Lists.watched("3", Sittings.scoring(8).withTemperature(null), 8)
                        .needsSomeone())
                .isTrue();
    }

    @Test
    void an_incomplete_set_closes_no_alert() {
        Watched partial = Lists.watched("3", Sittings.WELL.withTemperature(null), 0);
        assertThat(partial.needsSomeone()).isFalse();
        Watched after8 = Lists.standing(Sittings.scoring(8), partial);
        assertThat(after8.needsSomeone()).isTrue();
        assertThat(after8.todo()).isEqualTo(WhatToDo.HIGH);
        assertThat(Lists.standing(Sittings.scoring(8), Lists.watched("3", VitalSigns.none(), 0))
                        .todo())
                .isEqualTo(WhatToDo.HIGH);
    }

    @Test
    void an_incomplete_set_raises_an_alert() {
        Watched partial = Lists.watched("3", Sittings.scoring(8).withTemperature(null), 0);
        assertThat(Lists.standing(Sittings.scoring(1), partial).todo()).isEqualTo(WhatToDo.HIGH);
        assertThat(Lists.standing(Sittings.scoring(1), partial).weight()).isEqualTo(4);
        assertThat(Lists.watched("3", null, 0).todo()).isNull();
    }

    @Test
    void the_change_is_told_only_beside_a_known_usual() {
        assertThat(Lists.watched("3", Sittings.scoring(4), 1).change()).isEqualTo(3);
        assertThat(Lists.watched("3", Sittings.scoring(0), 1).change()).isEqualTo(-1);
        assertThat(Lists.watched("3", Sittings.scoring(4), null).change()).isNull();
        assertThat(Lists.watched("3", VitalSigns.none(), 1).change()).isNull();
        assertThat(Lists.watched("3", null, 1).change()).isNull();
    }
}
