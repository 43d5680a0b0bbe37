package org.homeward.clinical.news2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-06. */
class AgainstUsualTest {
    private static final Scored TWO = score(Ada.WELL.withBreathing(Breathing.OXYGEN));
    private static final Scored THREE =
            score(Ada.WELL.withBreathing(Breathing.OXYGEN).withPulse(new Pulse(95)));
    private static final Scored SEVEN = score(Ada.WELL
            .withBreathing(Breathing.OXYGEN)
            .withPulse(new Pulse(115))
            .withRespirationRate(new RespirationRate(28)));

    @ParameterizedTest
    @CsvSource({"0, 3, true, medium", "1, 2, true, low", "2, 1, false, low", "3, 0, false, low", "5, -2, false, low"})
    void a_total_of_3_against_a_usual(int usual, int change, boolean senior, String band) {
        AgainstUsual against = AgainstUsual.of(THREE, new UsualScore(usual));
        assertThat(against.change()).isEqualTo(change);
        assertThat(against.seniorReviewNow()).isEqualTo(senior);
        assertThat(against.band().key()).isEqualTo(band);
        assertThat(against.usualKnown()).isTrue();
    }

    @Test
    void an_unknown_usual_counts_as_0_and_says_so() {
        AgainstUsual against = AgainstUsual.of(THREE, null);
        assertThat(against.usualKnown()).isFalse();
        assertThat(against.change()).isEqualTo(3);
        assertThat(AgainstUsual.of(TWO, null).band()).isEqualTo(Band.LOW);
    }

    @Test
    void no_usual_score_lowers_a_band() {
        for (int usual = 0; usual <= 20; usual++) {
            assertThat(AgainstUsual.of(SEVEN, new UsualScore(usual)).band()).isEqualTo(Band.HIGH);
        }
    }

    @Test
    void a_partial_set_is_compared_by_the_least_it_can_be() {
        Scored partial = score(VitalSigns.none().withBloodPressure(new BloodPressure(95, null)));
        assertThat(AgainstUsual.of(partial, new UsualScore(0)).change()).isEqualTo(2);
    }

    @Test
    void a_usual_of_5_needs_a_clinician_and_4_does_not() {
        assertThat(new UsualScore(5).needsClinician()).isTrue();
        assertThat(new UsualScore(4).needsClinician()).isFalse();
    }

    @Test
    void a_usual_is_from_0_to_20() {
        assertThat(new UsualScore(20).total()).isEqualTo(20);
        assertThatThrownBy(() -> new UsualScore(-1)).hasMessageContaining("0 to 20");
        assertThatThrownBy(() -> new UsualScore(21)).hasMessageContaining("0 to 20");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, true", "2026-06-01, true", "2026-06-02, false"})
    void a_usual_holds_on_the_day_of_its_review_and_not_on_the_next(LocalDate day, boolean known) {
        UsualScore usual = UsualScore.on(day, 3, LocalDate.of(2026, 6, 1));
        assertThat(usual).isEqualTo(known ? new UsualScore(3) : null);
    }

    @Test
    void the_stronger_of_two_bands_wins_whichever_comes_first() {
        assertThat(Band.LOW.or(Band.HIGH)).isEqualTo(Band.HIGH);
        assertThat(Band.HIGH.or(Band.LOW)).isEqualTo(Band.HIGH);
    }

    private static Scored score(VitalSigns signs) {
        return (Scored) News2.of(signs, SpO2Scale.SCALE_1);
    }
}
