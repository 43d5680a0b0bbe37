package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-06: what is usual comes from at least 3 complete sets on at least 2 days. */
class UsualRuleTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Test
    void three_complete_sets_on_two_days_are_enough_and_two_are_not() {
        assertThat(rule(1, 1, 1).isMet()).isTrue();
        assertThat(rule(1, 1).isMet()).isFalse();
        assertThat(rule().isMet()).isFalse();
    }

    @Test
    void three_sets_on_one_day_are_not_enough() {
        assertThat(new UsualRule(List.of(well(NOW), well(NOW.minusSeconds(60)), well(NOW.minusSeconds(120)))).isMet())
                .isFalse();
    }

    @Test
    void a_day_is_a_day_in_london() {
        Instant beforeMidnight = Instant.parse("2026-07-01T22:59:00Z");
        List<ObservedSet> sets =
                List.of(well(beforeMidnight), well(beforeMidnight), well(beforeMidnight.plusSeconds(60)));
        assertThat(new UsualRule(sets).isMet()).isTrue();
    }

    @Test
    void partial_and_replaced_sets_do_not_count() {
        ObservedSet partial = Sittings.saved(Sittings.WELL.withPulse(null), NOW.minus(A_DAY));
        ObservedSet wrong = Sittings.replaced(well(NOW.minus(A_DAY)));
        assertThat(new UsualRule(List.of(well(NOW), well(NOW), partial)).isMet())
                .isFalse();
        assertThat(new UsualRule(List.of(well(NOW), well(NOW), wrong)).isMet()).isFalse();
        assertThat(new UsualRule(List.of(partial, wrong)).proposal()).isEmpty();
    }

    @Test
    void the_score_seen_most_often_is_proposed_and_of_two_the_lower() {
        assertThat(rule(2, 1, 2, 0).proposal()).hasValue(2);
        assertThat(rule(4, 1, 1, 4).proposal()).hasValue(1);
        assertThat(rule(3, 0).proposal()).hasValue(0);
    }

    private static UsualRule rule(int... totals) {
        List<ObservedSet> sets = new ArrayList<>();
        for (int total : totals) {
            sets.add(Sittings.saved(Sittings.scoring(total), NOW.minus(A_DAY.multipliedBy(sets.size()))));
        }
        return new UsualRule(sets);
    }

    private static ObservedSet well(Instant at) {
        return Sittings.saved(Sittings.WELL, at);
    }
}
