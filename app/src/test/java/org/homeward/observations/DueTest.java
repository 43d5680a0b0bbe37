package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.time.Instant;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    @Test
    void nobody_has_taken_a_set_yet() {
        assertThat(Due.of(null, 24, NOW)).isEqualTo(new Due.Never());
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
        Due due = Due.of(well(ago), 4, NOW);
        assertThat(due)
                .isEqualTo(
                        switch (kind) {
                            case "Later" -> new Due.Later(NOW.plus(distance));
                            case "Now" -> new Due.Now(NOW.plus(distance));
                            default -> new Due.Overdue(distance);
                        });
    }

    @Test
    void without_a_plan_it_is_due_every_28_days() {
        assertThat(Due.of(well(Duration.ZERO), null, NOW)).isEqualTo(new Due.Later(NOW.plus(Duration.ofDays(28))));
    }

    @ParameterizedTest
    @CsvSource({"1, 24, PT6H", "1, 4, PT4H", "5, 24, PT15M", "5, , PT15M"})
    void the_shorter_of_plan_and_policy_counts(int total, @Nullable Integer everyHours, Duration within) {
        Due due = Due.of(Sittings.saved(Sittings.scoring(total), NOW), everyHours, NOW);
        assertThat(at(due)).isEqualTo(NOW.plus(within));
    }

    @Test
    void a_refusal_is_due_again_within_the_hour_whatever_the_plan() {
        assertThat(Due.of(Sittings.saved(VitalSigns.none(), NOW), 744, NOW))
                .isEqualTo(new Due.Now(NOW.plus(Duration.ofHours(1))));
    }

    private static Instant at(Due due) {
        return switch (due) {
            case Due.Now now -> now.at();
            case Due.Later later -> later.at();
            default -> throw new AssertionError(due);
        };
    }

    private static ObservedSet well(Duration ago) {
        return Sittings.saved(Sittings.WELL, NOW.minus(ago));
    }
}
