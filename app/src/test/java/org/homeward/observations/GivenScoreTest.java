package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.clinical.news2.Band;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.ui.ScoreBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-05: nothing that is incomplete has a total or looks reassuring. */
class GivenScoreTest {
    @Test
    void a_complete_score_keeps_its_total_its_working_and_what_was_usual() {
        GivenScore score = Sittings.score(Sittings.scoring(5), 2);
        assertThat(score.total()).isEqualTo(5);
        assertThat(score.words()).isEqualTo("5");
        assertThat(score.usual()).isEqualTo(2);
        assertThat(score.points(Parameter.PULSE)).isEqualTo(2);
        assertThat(score.points(Parameter.TEMPERATURE)).isEqualTo(1);
        assertThat(score.points(Parameter.OXYGEN)).isZero();
    }

    @Test
    void a_partial_score_is_at_least_something_and_has_no_total() {
        GivenScore score = Sittings.score(Sittings.scoring(4).withTemperature(null), null);
        assertThat(score.total()).isNull();
        assertThat(score.atLeast()).isEqualTo(4);
        assertThat(score.words()).isEqualTo("at least 4");
        assertThat(score.points(Parameter.TEMPERATURE)).isNull();
    }

    @Test
    void nothing_recorded_and_not_for_this_person_have_no_number_in_their_words() {
        assertThat(Sittings.score(VitalSigns.none(), null).words()).isEqualTo("no readings");
        assertThat(Sittings.noScore().words()).isEqualTo("no score");
        assertThat(Sittings.noScore().points()).hasSize(7).containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void the_letter_in_the_database_is_read_back(GivenScore.Status status) {
        assertThat(GivenScore.Status.of(status.letter())).isEqualTo(status);
    }

    @Test
    void a_letter_nobody_wrote_is_a_bug() {
        assertThatThrownBy(() -> GivenScore.Status.of('Z')).hasMessageContaining("Z");
    }

    @ParameterizedTest
    @CsvSource({"0, QUIET", "1, QUIET", "4, QUIET", "5, MEDIUM", "6, MEDIUM", "7, HIGH", "11, HIGH"})
    void a_complete_score_looks_as_its_band(int total, ScoreBand look) {
        assertThat(Scores.look(Sittings.score(Sittings.scoring(total), null))).isEqualTo(look);
    }

    @Test
    void one_reading_at_3_has_a_look_of_its_own() {
        assertThat(Scores.look(Sittings.score(Sittings.newlyConfused(), null))).isEqualTo(ScoreBand.SINGLE_THREE);
    }

    @ParameterizedTest
    @EnumSource
    void an_incomplete_set_never_looks_reassuring(Parameter missing) {
        for (int total = 0; total <= 11; total++) {
            GivenScore score = Sittings.score(Sittings.without(missing, Sittings.scoring(total)), null);
            assertThat(Scores.look(score)).isNotEqualTo(ScoreBand.QUIET);
        }
        assertThat(Scores.look(Sittings.score(Sittings.without(missing, Sittings.WELL), null)))
                .isEqualTo(ScoreBand.UNKNOWN);
    }

    @Test
    void an_incomplete_set_that_is_high_already_looks_high() {
        GivenScore score = Sittings.score(Sittings.scoring(8).withTemperature(null), null);
        assertThat(score.band()).isEqualTo(Band.HIGH);
        assertThat(Scores.look(score)).isEqualTo(ScoreBand.HIGH);
    }

    @Test
    void no_readings_and_no_score_look_unknown() {
        assertThat(Scores.look(Sittings.score(VitalSigns.none(), null))).isEqualTo(ScoreBand.UNKNOWN);
        assertThat(Scores.look(Sittings.noScore())).isEqualTo(ScoreBand.UNKNOWN);
    }
}
