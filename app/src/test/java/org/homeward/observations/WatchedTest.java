package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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
        Watched after8 = Lists.after(partial, Sittings.scoring(8));
        assertThat(after8.needsSomeone()).isTrue();
        assertThat(headline(after8)).isEqualTo(TodoWords.HIGH.headline());
        assertThat(headline(Lists.after(Lists.watched("3", VitalSigns.none(), 0), Sittings.scoring(8))))
                .isEqualTo(TodoWords.HIGH.headline());
    }

    @Test
    void an_incomplete_set_raises_an_alert() {
        Watched partial = Lists.watched("3", Sittings.scoring(8).withTemperature(null), 0);
        Watched after1 = Lists.after(partial, Sittings.scoring(1));
        assertThat(headline(after1)).isEqualTo(TodoWords.HIGH.headline());
        assertThat(after1.weight()).isEqualTo(4);
        assertThat(Lists.watched("3", null, 0).todo()).isNull();
    }

    @Test
    void a_score_from_before_is_told_only_when_it_outweighs_the_latest_set() {
        Watched atLeast2 = Lists.watched("3", Sittings.scoring(2).withTemperature(null), 0);
        assertThat(Lists.after(atLeast2, Sittings.WELL).standing()).isNull();
        assertThat(Lists.after(atLeast2, Sittings.scoring(2)).standing()).isNull();
        assertThat(said(Lists.after(atLeast2, Sittings.scoring(3)))).isEqualTo("3");
        assertThat(said(Lists.after(atLeast2, Sittings.WELL, Sittings.scoring(4).withTemperature(null))))
                .isEqualTo("at least 4");
        assertThat(Lists.after(Lists.watched("3", VitalSigns.none(), 0), Sittings.WELL)
                        .standing())
                .isNull();
    }

    @Test
    void of_two_scores_before_the_change_from_usual_can_be_the_stronger() {
        Watched now = Lists.watched("3", VitalSigns.none(), 1);
        Watched after =
                Lists.after(now, Sittings.newlyConfused(), Sittings.scoring(4).withTemperature(null));
        assertThat(said(after)).isEqualTo("at least 4");
        assertThat(after.needsSomeone()).isTrue();
    }

    @Test
    void two_incomplete_sets_in_a_row_need_a_senior() {
        Watched partial = Lists.watched("3", Sittings.WELL.withTemperature(null), 0);
        assertThat(Lists.after(partial, Sittings.WELL).needsSenior()).isFalse();
        Watched again = Lists.after(partial, Sittings.WELL, Sittings.WELL.withPulse(null));
        assertThat(again.needsSenior()).isTrue();
        assertThat(again.needsSomeone()).isFalse();
        assertThat(headline(again)).isEqualTo(TodoWords.AGAIN);
        assertThat(Lists.after(partial, VitalSigns.none()).needsSenior()).isTrue();
    }

    @Test
    void the_change_is_told_only_beside_a_known_usual() {
        assertThat(Lists.watched("3", Sittings.scoring(4), 1).change()).isEqualTo(3);
        assertThat(Lists.watched("3", Sittings.scoring(0), 1).change()).isEqualTo(-1);
        assertThat(Lists.watched("3", Sittings.scoring(4), null).change()).isNull();
        assertThat(Lists.watched("3", VitalSigns.none(), 1).change()).isNull();
        assertThat(Lists.watched("3", null, 1).change()).isNull();
    }

    private static String headline(Watched watched) {
        return Objects.requireNonNull(watched.todo()).headline();
    }

    private static String said(Watched watched) {
        return Objects.requireNonNull(watched.standing()).words();
    }
}
