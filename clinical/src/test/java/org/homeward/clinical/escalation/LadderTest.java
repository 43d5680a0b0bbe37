package org.homeward.clinical.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.homeward.clinical.guide.GuideRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The times that are proposed, and what may be agreed. */
class LadderTest {
    @ParameterizedTest
    @CsvSource({"SINGLE_THREE, 60, 120, 60, 90, 120, 30", "MEDIUM, 15, 60, 15, 30, 45, 15", "HIGH, 0, 30, 5, 10, 15, 15"
    })
    void the_proposal_has_these_minutes(
            GuideRow row, int answer, int decision, int deputy, int service, int manager, int set) {
        Ladder proposed = Ladder.proposed(row);

        assertThat(proposed).isEqualTo(Ladder.minutes(answer, decision, deputy, service, manager, set));
        assertThat(proposed.until(Rung.DEPUTY)).isEqualTo(Duration.ofMinutes(deputy));
        assertThat(proposed.until(Rung.NEXT_SERVICE)).isEqualTo(Duration.ofMinutes(service));
        assertThat(proposed.until(Rung.MANAGER)).isEqualTo(Duration.ofMinutes(manager));
        assertThat(proposed.mayServe(row)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(GuideRow.class)
    void the_proposal_never_waits_longer_than_the_guide(GuideRow row) {
        if (Ladder.isStartedBy(row)) {
            assertThat(Ladder.proposed(row).answer()).isEqualTo(row.answerWithin());
            assertThat(Ladder.proposed(row).nextSet()).isEqualTo(row.nextSetWithin());
        } else {
            assertThatThrownBy(() -> Ladder.proposed(row)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ROUTINE, false",
        "ONE, false",
        "TWO, false",
        "THREE_OR_FOUR, false",
        "SINGLE_THREE, true",
        "MEDIUM, true",
        "HIGH, true"
    })
    void a_single_3_and_more_starts_the_clock(GuideRow row, boolean starts) {
        assertThat(Ladder.isStartedBy(row)).isEqualTo(starts);
    }

    @Test
    void no_agreement_lets_a_high_score_wait() {
        assertThat(Ladder.minutes(15, 60, 15, 40, 60, 15).mayServe(GuideRow.HIGH))
                .isTrue();
        assertThat(Ladder.minutes(16, 60, 15, 40, 60, 15).mayServe(GuideRow.HIGH))
                .isFalse();
        assertThat(Ladder.minutes(15, 60, 16, 40, 60, 15).mayServe(GuideRow.HIGH))
                .isFalse();
        assertThat(Ladder.minutes(16, 60, 16, 40, 60, 15).mayServe(GuideRow.MEDIUM))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 15", "MEDIUM, 15", "SINGLE_THREE, 30"})
    void no_agreement_asks_for_a_set_later_than_the_guide(GuideRow row, int most) {
        assertThat(Ladder.minutes(15, 60, 15, 40, 60, most).mayServe(row)).isTrue();
        assertThat(Ladder.minutes(15, 60, 15, 40, 60, most + 1).mayServe(row)).isFalse();
    }

    @Test
    void a_set_at_once_cannot_be() {
        assertThatThrownBy(() -> Ladder.minutes(15, 60, 15, 40, 60, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1, 2, 3", "6, 5, 1, 2, 3", "1, 5, -1, 2, 3", "1, 5, 3, 2, 4", "1, 5, 1, 4, 3"})
    void times_that_contradict_each_other_cannot_be(int answer, int decision, int deputy, int service, int manager) {
        assertThatThrownBy(() -> Ladder.minutes(answer, decision, deputy, service, manager, 15))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everything_at_once_is_a_ladder() {
        assertThat(Ladder.minutes(0, 0, 0, 0, 0, 1).decision()).isZero();
    }
}
