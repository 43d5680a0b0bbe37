package org.homeward.clinical.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.clinical.guide.GuideRow.HIGH;
import static org.homeward.clinical.guide.GuideRow.MEDIUM;
import static org.homeward.clinical.guide.GuideRow.SINGLE_THREE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.guide.GuideRow;
import org.junit.jupiter.api.Test;

/** From which of several raised sets the clock runs. */
class RaiseTest {
    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void a_concern_has_the_times_of_a_score_that_asks_for_the_same_people() {
        for (ConcernRow concern : ConcernRow.values()) {
            Raise.by(concern).ifPresent(row -> {
                assertThat(row.contact()).isEqualTo(concern.contact());
                assertThat(Ladder.proposed(row).answer()).isEqualTo(concern.answerWithin());
                if (concern.decisionWithin() != null) {
                    assertThat(Ladder.proposed(row).decision()).isEqualTo(concern.decisionWithin());
                }
            });
            assertThat(Raise.by(concern).isPresent()).as("%s", concern).isEqualTo(concern.isUrgent());
        }
    }

    @Test
    void sets_as_bad_or_better_do_not_start_it_anew() {
        assertThat(running(List.of(), raise(MEDIUM, 0), raise(MEDIUM, 15), raise(SINGLE_THREE, 30)))
                .isEqualTo(raise(MEDIUM, 0));
    }

    @Test
    void a_worse_set_starts_it_anew_and_a_milder_one_after_it_does_not() {
        assertThat(running(List.of(), raise(MEDIUM, 0), raise(HIGH, 15), raise(MEDIUM, 30)))
                .isEqualTo(raise(HIGH, 15));
    }

    @Test
    void after_advice_it_rests_for_the_time_to_decide_and_then_starts_anew() {
        List<Answer> advice = List.of(new Answer("Dr Shah", at(20)));

        assertThat(running(advice, raise(MEDIUM, 0), raise(MEDIUM, 80))).isEqualTo(raise(MEDIUM, 0));
        assertThat(running(advice, raise(MEDIUM, 0), raise(MEDIUM, 81))).isEqualTo(raise(MEDIUM, 81));
        assertThat(running(advice, raise(HIGH, 0), raise(MEDIUM, 81))).isEqualTo(raise(MEDIUM, 81));
        assertThat(running(advice, raise(MEDIUM, 0), raise(HIGH, 21))).isEqualTo(raise(HIGH, 21));
    }

    @Test
    void only_advice_given_since_it_started_and_before_the_set_counts() {
        List<Answer> newer = List.of(new Answer("Dr Shah", at(20)), new Answer("Dr Shah", at(70)));
        List<Answer> before = List.of(new Answer("Dr Shah", at(-1)));
        List<Answer> atOnce = List.of(new Answer("Dr Shah", at(0)));
        List<Answer> after = List.of(new Answer("Dr Shah", at(90)));

        assertThat(running(newer, raise(MEDIUM, 0), raise(MEDIUM, 90))).isEqualTo(raise(MEDIUM, 0));
        assertThat(running(before, raise(MEDIUM, 0), raise(MEDIUM, 90))).isEqualTo(raise(MEDIUM, 0));
        assertThat(running(atOnce, raise(MEDIUM, 0), raise(MEDIUM, 90))).isEqualTo(raise(MEDIUM, 90));
        List<Answer> around = List.of(new Answer("Dr Shah", at(20)), new Answer("Dr Shah", at(95)));
        assertThat(running(around, raise(MEDIUM, 0), raise(MEDIUM, 90))).isEqualTo(raise(MEDIUM, 90));
        assertThat(running(after, raise(MEDIUM, 0), raise(MEDIUM, 90))).isEqualTo(raise(MEDIUM, 0));
    }

    private static Raise running(List<Answer> advice, Raise... raises) {
        return Raise.running(List.of(raises), advice, Ladder::proposed);
    }

    private static Raise raise(GuideRow row, int minute) {
        return new Raise(row, at(minute));
    }

    private static Instant at(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
