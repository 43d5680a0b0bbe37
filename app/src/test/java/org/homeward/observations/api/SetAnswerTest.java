package org.homeward.observations.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-05: a program never reads a total that is none. */
class SetAnswerTest {
    @Test
    void a_complete_set_has_its_total_its_band_and_its_working() {
        SetAnswer.Score score =
                SetAnswer.of(Sittings.saved(Sittings.scoring(5), Sittings.NOW)).score();
        assertThat(score.total()).isEqualTo(5);
        assertThat(score.band()).isEqualTo("medium");
        assertThat(score.points())
                .containsEntry("pulse", 2)
                .containsEntry("oxygen", 0)
                .hasSize(7);
        assertThat(score.scale()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_partial_set_has_no_total_in_what_is_written(Parameter missing) {
        SetAnswer answer = SetAnswer.of(Sittings.saved(Sittings.without(missing, Sittings.scoring(5)), Sittings.NOW));
        assertThat(answer.score().total()).isNull();
        assertThat(answer.score().status()).isEqualTo("PARTIAL");
        assertThat(answer.missing()).containsExactly(java.util.Map.entry(missing.key(), "REFUSED"));
        assertThat(ApiJson.write(answer)).doesNotContain("\"total\"").contains("\"atLeast\"");
    }

    @Test
    void a_refusal_has_neither_total_nor_band() {
        String written = ApiJson.write(SetAnswer.of(Sittings.saved(VitalSigns.none(), Sittings.NOW)));
        assertThat(written).contains("\"EMPTY\"").doesNotContain("\"total\"").doesNotContain("\"band\"");
    }

    @Test
    void no_score_has_neither_total_nor_band_and_keeps_the_readings() {
        String written =
                ApiJson.write(SetAnswer.of(Sittings.saved(Sittings.noScore(), Sittings.scoring(8), Sittings.NOW)));
        assertThat(written)
                .contains("\"DOES_NOT_APPLY\"")
                .contains("\"pulse\":115")
                .doesNotContain("\"total\"")
                .doesNotContain("\"band\"");
    }

    @Test
    void a_temperature_is_written_with_its_decimal() {
        assertThat(ApiJson.write(SetAnswer.of(Sittings.saved(Sittings.WELL, Sittings.NOW))))
                .contains("\"temperature\":36.8")
                .contains("\"takenAt\":\"2026-11-22T08:14:00Z\"");
    }
}
