package org.homeward.clinical.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.clinical.escalation.EscalationState.Acknowledged;
import org.homeward.clinical.escalation.EscalationState.Advised;
import org.homeward.clinical.escalation.EscalationState.Ended;
import org.homeward.clinical.escalation.EscalationState.Overdue;
import org.homeward.clinical.escalation.EscalationState.Unanswered;
import org.homeward.clinical.escalation.EscalationState.Undecided;
import org.homeward.clinical.guide.GuideRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-07 and HZ-08: Mr Okafor has a 5 at 10:00; somebody answers within 15 minutes and decides within 60. */
class EscalationStateTest {
    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
    private static final Ladder MEDIUM = Ladder.proposed(GuideRow.MEDIUM);

    @Test
    void until_the_15th_minute_is_over_there_is_time() {
        assertThat(state(silence(), 0)).isEqualTo(new Unanswered(Duration.ZERO, told(Rung.DEPUTY, 15)));
        assertThat(state(silence(), 15)).isEqualTo(new Unanswered(minutes(15), told(Rung.DEPUTY, 15)));
        assertThat(EscalationState.of(silence(), at(15).plusMillis(1)))
                .isEqualTo(new Overdue(minutes(15).plusMillis(1), Duration.ofMillis(1), told(Rung.DEPUTY, 15)));
        assertThat(state(silence(), 25)).isEqualTo(new Overdue(minutes(25), minutes(10), told(Rung.DEPUTY, 15)));
    }

    @Test
    void silence_climbs_to_the_deputy_the_next_service_and_the_manager_and_stays_there() {
        Facts deputy = silence(Map.of(Rung.DEPUTY, at(15)));
        Facts service = silence(Map.of(Rung.DEPUTY, at(15), Rung.NEXT_SERVICE, at(30)));
        Facts manager = silence(Map.of(Rung.DEPUTY, at(15), Rung.NEXT_SERVICE, at(30), Rung.MANAGER, at(45)));

        assertThat(state(deputy, 16).climb()).isEqualTo(told(Rung.NEXT_SERVICE, 30));
        assertThat(state(service, 31).climb()).isEqualTo(told(Rung.MANAGER, 45));
        assertThat(state(manager, 60)).isEqualTo(new Overdue(minutes(60), minutes(45), Optional.empty()));
        assertThat(state(manager, 60 * 24 * 365)).as("a year later").isInstanceOf(Overdue.class);
    }

    @Test
    void a_rung_that_was_told_late_does_not_put_off_the_next() {
        assertThat(state(silence(Map.of(Rung.DEPUTY, at(40))), 40).climb()).isEqualTo(told(Rung.NEXT_SERVICE, 30));
    }

    @Test
    void whoever_takes_it_on_still_has_to_decide_in_time() {
        Answer shah = new Answer("Dr Shah", at(10));
        Facts taken = facts(shah, null, null, Map.of());

        assertThat(state(taken, 60)).isEqualTo(new Acknowledged(shah, at(60), told(Rung.DEPUTY, 60)));
        assertThat(EscalationState.of(taken, at(60).plusMillis(1)))
                .isEqualTo(new Undecided(shah, Duration.ofMillis(1), told(Rung.DEPUTY, 60)));
    }

    @Test
    void who_takes_it_on_late_has_as_long_as_who_does_in_time() {
        Answer late = new Answer("Dr Shah", at(50));

        assertThat(state(facts(late, null, null, Map.of()), 95))
                .isEqualTo(new Acknowledged(late, at(95), told(Rung.DEPUTY, 95)));
        assertThat(state(facts(late, null, null, Map.of()), 96)).isInstanceOf(Undecided.class);
    }

    @Test
    void without_advice_it_climbs_on_in_the_same_steps() {
        Answer shah = new Answer("Dr Shah", at(20));
        Facts deputyBefore = facts(shah, null, null, Map.of(Rung.DEPUTY, at(15)));
        Facts serviceAfter = facts(shah, null, null, Map.of(Rung.DEPUTY, at(15), Rung.NEXT_SERVICE, at(65)));
        Facts everybody =
                facts(shah, null, null, Map.of(Rung.DEPUTY, at(15), Rung.NEXT_SERVICE, at(65), Rung.MANAGER, at(80)));

        assertThat(state(deputyBefore, 66).climb()).isEqualTo(told(Rung.NEXT_SERVICE, 65));
        assertThat(state(serviceAfter, 66).climb()).isEqualTo(told(Rung.MANAGER, 80));
        assertThat(state(everybody, 90)).isEqualTo(new Undecided(shah, minutes(25), Optional.empty()));
    }

    @Test
    void advice_stops_the_climb_and_only_a_person_ends_it() {
        Answer shah = new Answer("Dr Shah", at(20));
        Answer advice = new Answer("Dr Shah", at(40));
        Answer joan = new Answer("Joan Miller", at(300));
        Facts advised = facts(shah, advice, null, Map.of());

        assertThat(state(advised, 60 * 24)).isEqualTo(new Advised(advice));
        assertThat(state(advised, 60 * 24).climb()).isEmpty();
        assertThat(state(facts(shah, advice, joan, Map.of()), 301)).isEqualTo(new Ended(joan));
        assertThat(new Ended(joan).climb()).isEmpty();
        assertThat(state(facts(null, null, joan, Map.of()), 301)).isEqualTo(new Ended(joan));
    }

    @Test
    void what_was_said_before_the_score_rose_again_answers_nothing() {
        Answer before = new Answer("Dr Shah", at(-1));

        assertThat(state(facts(before, before, null, Map.of(Rung.DEPUTY, at(-1))), 1))
                .isEqualTo(new Unanswered(minutes(1), told(Rung.DEPUTY, 15)));
        Answer then = new Answer("Dr Shah", at(0));
        assertThat(state(facts(then, null, null, Map.of(Rung.DEPUTY, at(0))), 1).climb())
                .isEqualTo(told(Rung.NEXT_SERVICE, 60));
    }

    @ParameterizedTest
    @CsvSource({
        // the night the clocks go back (01:30 comes twice) and the night they go forward (there is no 01:30)
        "2026-10-25T00:20:00Z, 2026-10-25T00:50:00Z",
        "2027-03-28T00:50:00Z, 2027-03-28T01:20:00Z"
    })
    void half_an_hour_is_half_an_hour_on_the_nights_the_clocks_change(Instant raised, Instant later) {
        Facts facts = new Facts(raised, MEDIUM, null, null, null, Map.of(Rung.DEPUTY, raised));

        assertThat(EscalationState.of(facts, later)).isInstanceOfSatisfying(Overdue.class, overdue -> {
            assertThat(overdue.by()).isEqualTo(minutes(15));
            assertThat(overdue.next()).contains(new Climb(Rung.NEXT_SERVICE, later));
        });
    }

    @Test
    void a_climb_is_due_at_its_moment() {
        Climb climb = new Climb(Rung.DEPUTY, at(15));

        assertThat(climb.isDue(at(15))).isTrue();
        assertThat(climb.isDue(at(15).minusMillis(1))).isFalse();
        assertThat(climb.isDue(at(16))).isTrue();
    }

    private static Facts silence() {
        return silence(Map.of());
    }

    private static Facts silence(Map<Rung, Instant> told) {
        return facts(null, null, null, told);
    }

    private static Facts facts(
            @Nullable Answer acknowledged, @Nullable Answer advised, @Nullable Answer ended, Map<Rung, Instant> told) {
        return new Facts(TEN, MEDIUM, acknowledged, advised, ended, told);
    }

    private static EscalationState state(Facts facts, int minute) {
        return EscalationState.of(facts, at(minute));
    }

    private static Optional<Climb> told(Rung rung, int minute) {
        return Optional.of(new Climb(rung, at(minute)));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Instant at(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
