package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beth rings first where a call helps most. */
class RankingTest {
    @Test
    void nearer_to_the_milestone_comes_first() {
        assertThat(first(home("Two steps", 40, 2, null), home("One step", 40, 1, null)))
                .isEqualTo("One step");
    }

    @Test
    void more_beds_come_first_and_no_beds_count_as_one() {
        assertThat(first(home("Small", 10, 1, null), home("Large", 11, 1, null)))
                .isEqualTo("Large");
        assertThat(home("Nobody knows", 0, 1, null).weight()).isEqualTo(1);
    }

    @Test
    void a_deadline_counts_from_90_days_before_and_most_on_its_day_and_after() {
        assertThat(home("Far", 1, 1, 90L).urgency()).isEqualTo(1);
        assertThat(home("None", 1, 1, null).urgency()).isEqualTo(1);
        assertThat(home("Nearer", 1, 1, 89L).urgency()).isGreaterThan(1);
        assertThat(home("Half", 1, 1, 45L).urgency()).isEqualTo(2.5);
        assertThat(home("Today", 1, 1, 0L).urgency()).isEqualTo(4);
        assertThat(home("Gone by", 1, 1, -1L).urgency()).isEqualTo(4);
    }

    @Test
    void the_three_are_multiplied() {
        assertThat(first(home("42 beds, 2 steps, today", 42, 2, 0L), home("80 beds, 1 step, far off", 80, 1, 200L)))
                .startsWith("42");
        assertThat(first(home("42 beds, 2 steps, today", 42, 2, 0L), home("85 beds, 1 step, far off", 85, 1, 200L)))
                .startsWith("85");
    }

    @Test
    void a_promise_that_is_due_counts_twice() {
        assertThat(first(rung("Promised", 30L, true), home("Larger", 79, 1, null)))
                .isEqualTo("Promised");
        assertThat(first(rung("Promised", 30L, true), home("Larger", 81, 1, null)))
                .isEqualTo("Larger");
    }

    @Test
    void who_was_rung_in_the_last_seven_days_is_left_in_peace_even_with_a_promise() {
        assertThat(rung("Today", 0L, true).isToRing()).isFalse();
        assertThat(rung("Six days ago", 6L, false).isToRing()).isFalse();
        assertThat(rung("A week ago", 7L, false).isToRing()).isTrue();
        assertThat(rung("Not for months", null, false).isToRing()).isTrue();
    }

    @Test
    void who_has_nothing_left_to_reach_is_not_rung() {
        assertThat(Ranking.of(List.of(home("All done", 40, 0, 3L)), 12)).isEmpty();
    }

    @Test
    void the_reason_is_said_in_words() {
        assertThat(home("Elm Lodge", 42, 1, 12L).reason())
                .isEqualTo("1 step from Standards Met. 42 beds. 12 days left. Not rung for 3 months.");
        assertThat(rung("Elm Lodge", 23L, true).reason())
                .isEqualTo("1 step from Standards Met. 40 beds. Not rung for 23 days. A call was promised.");
        assertThat(home("Elm Lodge", 0, 3, -2L).reason())
                .startsWith("3 steps from Standards Met. The day has gone by.");
        assertThat(home("Elm Lodge", 0, 3, 1L).reason()).contains("1 day left.");
        assertThat(home("Elm Lodge", 0, 3, 0L).reason()).contains("Today is the last day.");
        assertThat(home("Elm Lodge", 42, 1, 90L).reason()).contains("90 days left.");
        assertThat(home("Elm Lodge", 42, 1, 581L).reason())
                .isEqualTo("1 step from Standards Met. 42 beds. Not rung for 3 months.");
    }

    @Test
    void of_15000_homes_the_first_twelve_are_found_in_a_fifth_of_a_second_and_are_the_heaviest() {
        Random dice = new Random(15);
        List<RingFact> homes = new ArrayList<>(IntStream.range(0, 15_000)
                .mapToObj(number ->
                        home("Home " + number, dice.nextInt(120), 1 + dice.nextInt(6), (long) dice.nextInt(200)))
                .toList());
        Ranking.of(homes, 12);

        long start = System.nanoTime();
        List<RingFact> ring = Ranking.of(homes, 12);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));

        double least = ring.getLast().weight();
        homes.removeAll(ring);
        assertThat(ring).hasSize(12);
        assertThat(homes).noneMatch(home -> home.weight() > least);
    }

    private static String first(RingFact... homes) {
        return Ranking.of(List.of(homes), 1).getFirst().homeName();
    }

    private static RingFact home(String name, int beds, int steps, @Nullable Long days) {
        return new RingFact(UUID.randomUUID(), name, beds, "Standards Met", steps, days, null, false);
    }

    private static RingFact rung(String name, @Nullable Long daysAgo, boolean promised) {
        return new RingFact(UUID.randomUUID(), name, 40, "Standards Met", 1, null, daysAgo, promised);
    }
}
