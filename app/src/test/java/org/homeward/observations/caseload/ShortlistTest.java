package org.homeward.observations.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Recording;
import org.homeward.observations.Shortlists;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-28: of thousands a practice is shown some, and never without whoever needs a look. */
class ShortlistTest extends LodgeTest {
    private static final VitalSigns HALF = Sittings.without(Parameter.TEMPERATURE, Sittings.WELL);

    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Place practice;

    @SuppressWarnings("NullAway.Init")
    private Actor nurse;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Surgery");
        nurse = nurse(home);
    }

    @Test
    void those_who_may_need_a_look_come_before_everybody_else_and_the_rest_is_counted() {
        for (String name : List.of("Alder", "Birch", "Cedar")) {
            saved(nurse, resident(home, name, practice), Sittings.WELL);
        }
        saved(nurse, resident(home, "Dogwood", practice), Sittings.scoring(5));
        saved(nurse, resident(home, "Elder", practice), Sittings.scoring(9));

        Shortlists.Shortlist two = shortlist(1, 1);

        assertThat(names(two)).contains("Dogwood", "Elder").hasSize(3);
        assertThat(two.everybody()).isEqualTo(5);
        assertThat(two.leftOut())
                .as("both are on a call, and no call is left out")
                .isZero();
    }

    @Test
    void of_too_many_without_a_call_the_highest_are_shown_and_the_page_says_that_there_are_more() {
        for (int score : List.of(5, 9, 7)) {
            saved(nurse, resident(home, "Score" + score, practice), Sittings.scoring(score));
        }
        endCalls();

        Shortlists.Shortlist one = shortlist(1, 0);

        assertThat(names(one)).containsExactly("Score9");
        assertThat(one.leftOut()).isEqualTo(2);
    }

    @Test
    void a_later_complete_low_set_is_good_news_and_a_partial_or_an_earlier_one_is_not() {
        Person well = resident(home, "Well", practice);
        Person partial = resident(home, "Partial", practice);
        Person late = resident(home, "Late", practice);
        for (Person each : List.of(well, partial, late)) {
            savedAt(nurse, each, Sittings.scoring(6), ago(60));
        }
        endCalls();
        savedAt(nurse, well, Sittings.WELL, ago(30));
        assertThat(record(nurse, partial, withReason(now(HALF)))).isInstanceOf(Recording.Saved.class);
        savedAt(nurse, late, Sittings.WELL, ago(90));

        assertThat(names(shortlist(9, 0))).containsExactlyInAnyOrder("Partial", "Late");
    }

    @Test
    void when_good_news_is_corrected_somebody_may_need_a_look_again() {
        Person ada = resident(home, "Finch", practice);
        savedAt(nurse, ada, Sittings.scoring(6), ago(60));
        endCalls();
        ObservedSet low = savedAt(nurse, ada, Sittings.WELL, ago(30));
        assertThat(names(shortlist(9, 0))).isEmpty();

        Sitting half = withReason(Sittings.at(ago(30), now(HALF)))
                .correcting(new Sitting.Correction(low.id(), "The thermometer was wrong"));
        assertThat(record(nurse, ada, half)).isInstanceOf(Recording.Saved.class);

        assertThat(shortlist(9, 0).residents())
                .singleElement()
                .satisfies(one -> assertThat(one.needsPractice()).isTrue());
    }

    /** Whoever the whole list puts at the top is on the short one, too. */
    @Test
    void the_short_list_and_the_whole_one_agree_on_who_needs_a_look() {
        List<VitalSigns> all = List.of(
                Sittings.WELL,
                Sittings.scoring(1),
                Sittings.scoring(2),
                Sittings.scoring(3),
                Sittings.scoring(4),
                Sittings.scoring(5),
                Sittings.scoring(8),
                Sittings.newlyConfused());
        for (VitalSigns first : all) {
            for (VitalSigns second : List.of(Sittings.WELL, Sittings.scoring(3))) {
                Person who = resident(home, "One", practice);
                savedAt(nurse, who, first, ago(60));
                savedAt(nurse, who, second, ago(30));
            }
        }
        endCalls();
        Actor gp = actor(Role.GP, practice);

        List<Watched> whole = Acting.as(gp, () -> bean(Watch.class).caseload(new OrganisationId(practice.id())));
        List<Watched> some = shortlist(100, 0).residents();

        assertThat(some.stream().filter(Watched::needsPractice).map(Watched::resident))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(whole.stream()
                        .filter(Watched::needsPractice)
                        .map(Watched::resident)
                        .toList());
    }

    private Shortlists.Shortlist shortlist(int most, int others) {
        Actor gp = actor(Role.GP, practice);
        return Acting.as(gp, () -> bean(Shortlists.class).of(new OrganisationId(practice.id()), most, others));
    }

    private static List<String> names(Shortlists.Shortlist list) {
        return list.residents().stream().map(one -> one.name().family()).toList();
    }

    private static Instant ago(int minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }

    private static Sitting withReason(Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                Map.of(Parameter.TEMPERATURE, MissingReason.NO_READING),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                sitting.source());
    }

    private void endCalls() {
        as(nurse, jdbc -> jdbc.sql("""
                        update observations.escalation set ended_at = now(), ended_by = home_id, ender = 'Joan', end_reason = 'seen', outcome = 'SEEN'
                         where home_id = ? and ended_at is null
                        """).param(home.id()).update());
    }
}
