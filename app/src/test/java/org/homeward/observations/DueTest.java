package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    @Test
    void nobody_has_taken_a_set_yet() {
        assertThat(Due.of(null, null, Duration.ofHours(24), NOW)).isEqualTo(new Due.Never());
    }

    @ParameterizedTest(name = "a plan of 4 hours, taken {0} ago: {1} {2}")
    @CsvSource({
        "PT0S, Later, PT4H",
        "PT1H, Later, PT3H",
        "PT1H0.000001S, Now, PT2H59M59.999999S",
        "PT4H, Now, PT0S",
        "PT4H0.000001S, Overdue, PT0.000001S",
        "PT9H, Overdue, PT5H"
    })
    void a_set_is_due_now_within_the_round_of_3_hours(Duration ago, String kind, Duration distance) {
        Due due = due(well(ago), 4);
        assertThat(due)
                .isEqualTo(
                        switch (kind) {
                            case "Later" -> new Due.Later(NOW.plus(distance));
                            case "Now" -> new Due.Now(NOW.plus(distance));
                            default -> new Due.Overdue(distance);
                        });
    }

    @ParameterizedTest(name = "a plan of 4 hours, taken {0} ago, and something that asks for a set within {1}: {2}")
    @CsvSource({
        "PT0S, PT30M, PT30M",
        "PT0S, PT5H, PT4H",
        "PT40M, PT30M, PT-10M",
        "PT5H, PT30M, -PT4H30M",
        "PT5H, PT6H, PT-1H"
    })
    void something_that_asks_for_a_set_sooner_counts_and_later_does_not(Duration ago, Duration within, Duration left) {
        Instant taken = NOW.minus(ago);
        assertThat(at(due(well(ago), 4).noLaterThan(taken.plus(within), NOW))).isEqualTo(NOW.plus(left));
        assertThat(new Due.Never().noLaterThan(taken, NOW)).isEqualTo(new Due.Never());
    }

    @Test
    void without_a_plan_it_is_due_every_28_days() {
        assertThat(due(well(Duration.ZERO), null)).isEqualTo(new Due.Later(NOW.plus(Duration.ofDays(28))));
    }

    @ParameterizedTest
    @CsvSource({"1, 24, PT6H", "1, 4, PT4H", "5, 24, PT15M", "5, , PT15M"})
    void the_shorter_of_plan_and_policy_counts(int total, @Nullable Integer everyHours, Duration within) {
        Due due = due(Sittings.saved(Sittings.scoring(total), NOW), everyHours);
        assertThat(at(due)).isEqualTo(NOW.plus(within));
    }

    @Test
    void a_refusal_is_due_again_within_the_hour_whatever_the_plan() {
        assertThat(due(Sittings.saved(VitalSigns.none(), NOW), 744))
                .isEqualTo(new Due.Now(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void what_still_stands_makes_the_next_set_sooner_and_never_later() {
        ObservedSet partial = Sittings.saved(Sittings.WELL.withTemperature(null), NOW);
        assertThat(at(whileStands(Sittings.scoring(8), partial))).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(at(whileStands(Sittings.scoring(1), partial))).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void where_news2_is_not_for_the_person_only_the_plan_asks() {
        ObservedSet set = Sittings.saved(Sittings.noScore(), Sittings.scoring(9), NOW);
        assertThat(due(set, 12)).isEqualTo(new Due.Later(NOW.plus(Duration.ofHours(12))));
    }

    /** HZ-33: noticed 10 minutes ago, after or before the last set. */
    @ParameterizedTest(name = "{0}, the last set {1} ago: due in {2}")
    @CsvSource({
        "EATING, PT2H, PT20M",
        "CONFUSED, PT2H, PT5M",
        "HEAD, PT2H, PT5M",
        "HARD_TO_WAKE, PT2H, PT22H",
        "EATING, PT10M, PT23H50M",
        "EATING, PT5M, PT23H55M",
        "EATING, PT10M1S, PT20M"
    })
    void a_concern_asks_for_a_set_of_its_own_until_one_is_taken(Sign sign, Duration ago, Duration within) {
        Instant noticed = NOW.minus(Duration.ofMinutes(10));
        OpenConcern concern =
                new OpenConcern(Ids.next(), new Noticed(Set.of(sign), false, false, null), List.of(), noticed, noticed);
        ObservedSet set = well(ago);
        Due due = Due.of(set, set.score().asks(null, false), Duration.ofHours(24), concern, NOW);
        assertThat(at(due)).isEqualTo(NOW.plus(within));
    }

    private static Due due(ObservedSet set, @Nullable Integer everyHours) {
        return Due.of(set, set.score().asks(null, false), ObservationPlan.every(everyHours), NOW);
    }

    private static Due whileStands(VitalSigns before, ObservedSet latest) {
        Before left = Before.of(List.of(Sittings.score(before, null)), false, latest.score(), null);
        return Due.of(latest, left.asked(latest.score(), null), Duration.ofHours(24), NOW);
    }

    private static Instant at(Due due) {
        return switch (due) {
            case Due.Now now -> now.at();
            case Due.Later later -> later.at();
            case Due.Overdue overdue -> NOW.minus(overdue.by());
            default -> throw new AssertionError(due);
        };
    }

    private static ObservedSet well(Duration ago) {
        return Sittings.saved(Sittings.WELL, NOW.minus(ago));
    }
}
