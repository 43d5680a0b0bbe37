package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.observations.ObservedSet;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final MadeUp.Set MORNING = MadeUp.set("2026-11-22T06:10:00Z");
    private static final MadeUp.Set LATER = MadeUp.set("2026-11-22T08:05:00Z");

    @Test
    void scores_are_counted_with_the_highest_the_latest_and_the_usual() {
        MadeUp.Set ill = MORNING.with(MadeUp.WELL
                .withRespirationRate(new RespirationRate(25))
                .withBreathing(Breathing.OXYGEN)
                .withConsciousness(Consciousness.NEW_CONFUSION));

        assertThat(day(ill, LATER).ofScores(1))
                .isEqualTo("Two sets in 24 hours; highest 8 (high) at 06:10; latest 0 (low) at 08:05. Usual NEWS2: 1.");
    }

    @Test
    void an_incomplete_set_is_said_to_have_no_total_and_is_never_low() {
        MadeUp.Set partial = LATER.without(Parameter.TEMPERATURE, MissingReason.REFUSED);

        assertThat(day(partial).ofScores(null))
                .isEqualTo("One set in 24 hours; highest at least 0 (not complete) at 08:05, the latest."
                        + " One set has no total. The usual NEWS2 is not known.");
    }

    @Test
    void a_reading_that_scores_3_is_named_beside_a_low_total() {
        MadeUp.Set confused = LATER.with(MadeUp.WELL.withConsciousness(Consciousness.NEW_CONFUSION));

        assertThat(day(confused).ofScores(0)).contains("highest 3 (one reading scores 3) at 08:05, the latest.");
    }

    @Test
    void a_sign_is_told_with_its_unit_its_points_and_its_times() {
        MadeUp.Set fast = MORNING.with(MadeUp.WELL.withRespirationRate(new RespirationRate(25)));

        assertThat(day(fast, LATER).of(Sign.RESPIRATION))
                .isEqualTo(
                        "Two readings in 24 hours: lowest 16 breaths a minute (0 points) at 08:05,"
                                + " highest 25 breaths a minute (3 points) at 06:10; latest 16 breaths a minute (0 points) at 08:05.");
    }

    @Test
    void what_was_not_measured_is_told_with_its_reasons() {
        MadeUp.Set asleep = MORNING.without(Parameter.PULSE, MissingReason.ASLEEP);
        MadeUp.Set refused = LATER.without(Parameter.PULSE, MissingReason.REFUSED);

        assertThat(day(asleep, refused).of(Sign.PULSE))
                .isEqualTo("Not measured in 24 hours."
                        + " Not measured twice: the person was asleep once, the person refused once.");
    }

    @Test
    void scale_2_is_always_said() {
        assertThat(day(MORNING.on(SpO2Scale.SCALE_2)).of(Sign.SATURATION)).endsWith("All scored on scale 2.");
        assertThat(day(MORNING, LATER.on(SpO2Scale.SCALE_2)).of(Sign.SATURATION))
                .endsWith("Scored on scale 2 in one of two sets, else on scale 1.");
        assertThat(day(MORNING).of(Sign.SATURATION)).doesNotContain("scale");
    }

    @Test
    void states_of_mind_are_counted_and_not_averaged() {
        MadeUp.Set confused = MORNING.with(MadeUp.WELL.withConsciousness(Consciousness.NEW_CONFUSION));

        assertThat(day(confused, LATER).of(Sign.CONSCIOUSNESS))
                .isEqualTo(
                        "Two readings in 24 hours: new or worse confusion once, last at 06:10; alert once, last at 08:05.");
    }

    @Test
    void oxygen_is_told_with_how_it_is_given() {
        MadeUp.Set oxygen = LATER.with(MadeUp.WELL.withBreathing(Breathing.OXYGEN));

        assertThat(day(MORNING, oxygen).ofOxygen())
                .isEqualTo("On oxygen in one of two sets in 24 hours."
                        + " Latest: oxygen 2.5 L/min by Nasal cannula at 08:05.");
    }

    @Test
    void over_more_than_a_day_every_time_has_its_day_and_over_years_its_year() {
        List<ObservedSet> one = List.of(MORNING.saved());
        TimeAxis week = new TimeAxis(MadeUp.NOW.minus(Duration.ofDays(7)), MadeUp.NOW);
        TimeAxis years = new TimeAxis(MadeUp.NOW.minus(Duration.ofDays(700)), MadeUp.NOW);

        assertThat(new Sentence(one, "7 days", new Moments(week)).of(Sign.PULSE))
                .contains("on 22 Nov at 06:10");
        assertThat(new Sentence(one, "the whole record", new Moments(years)).of(Sign.PULSE))
                .contains("on 22 Nov 2026 at 06:10");
    }

    @Test
    void a_period_without_sets_says_so() {
        assertThat(day().ofScores(1)).isEqualTo("No sets in 24 hours.");
    }

    private static Sentence day(MadeUp.Set... oldestFirst) {
        TimeAxis axis = new TimeAxis(MadeUp.NOW.minus(Duration.ofHours(24)), MadeUp.NOW);
        return new Sentence(
                java.util.Arrays.stream(oldestFirst).map(MadeUp.Set::saved).toList(), "24 hours", new Moments(axis));
    }
}
