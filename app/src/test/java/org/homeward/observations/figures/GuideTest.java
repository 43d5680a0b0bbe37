package org.homeward.observations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.clinical.news2.Band;
import org.junit.jupiter.api.Test;

/** The guide as the database looks it up: band, points and usual score, each from 0. */
class GuideTest {
    @Test
    void a_high_or_medium_score_asks_for_a_set_in_15_minutes_and_none_at_0_asks_for_nothing_more() {
        assertThat(minutes(Band.HIGH, 7, 0)).isEqualTo(15);
        assertThat(minutes(Band.MEDIUM, 5, 5)).isEqualTo(15);
        assertThat(minutes(Band.LOW_MEDIUM, 3, 3)).isEqualTo(30);
        assertThat(minutes(Band.LOW, 4, 4)).isEqualTo(30);
        assertThat(minutes(Band.LOW, 2, 2)).isEqualTo(120);
        assertThat(minutes(Band.LOW, 1, 1)).isEqualTo(360);
        assertThat(minutes(Band.ZERO, 0, 0)).isNull();
    }

    @Test
    void a_change_of_3_on_usual_asks_as_medium_does() {
        assertThat(minutes(Band.LOW, 4, 1)).isEqualTo(15);
    }

    @Test
    void what_is_wanted_at_once_is_in_time_until_the_deputy_is_told() {
        assertThat(Guide.AGREED).isEqualTo("{\"SINGLE_THREE\":60,\"MEDIUM\":15,\"HIGH\":5}");
        assertThat(Guide.MISSING).isEqualTo(60);
        assertThat(Guide.UNPLANNED).isEqualTo(28 * 24 * 60);
    }

    private static @org.jspecify.annotations.Nullable Integer minutes(Band band, int points, int usual) {
        return Guide.asked()[band.ordinal() * 21 * 21 + points * 21 + usual];
    }
}
