package org.homeward.observations.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.access.Signature;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-09 and HZ-18: when an escalation opens, that there is one, and that only a person ends it. The residents are not for CPR. */
class OneEscalationTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Actor nurse;

    private final Instant now = Instant.now();

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        ada = resident(home, "Finch");
        nurse = nurse(home);
    }

    @Test
    void ten_sets_in_one_band_are_one_escalation() {
        for (int set = 10; set >= 1; set--) {
            savedAt(nurse, ada, Sittings.scoring(6), ago(set));
        }

        assertThat(count(nurse, "observations.escalation", ada)).isEqualTo(1);
        assertThat(open().of(Step.Kind.RAISED)).hasSize(10);
        assertThat(deeds(ada)).filteredOn("OPENED_ESCALATION"::equals).hasSize(1);
    }

    @Test
    void sets_that_are_saved_at_once_are_one_escalation() throws Exception {
        try (ExecutorService tablets = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ObservedSet>> saves = IntStream.range(0, 6)
                    .mapToObj(tablet -> tablets.submit(() -> savedAt(nurse, ada, Sittings.scoring(6), now)))
                    .toList();
            for (Future<ObservedSet> save : saves) {
                save.get();
            }
        }

        assertThat(count(nurse, "observations.escalation", ada)).isEqualTo(1);
        assertThat(open().of(Step.Kind.RAISED)).hasSize(6);
    }

    @Test
    void a_set_that_is_saved_while_somebody_ends_it_is_in_an_open_one() throws Exception {
        try (ExecutorService tablets = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 15; round++) {
                Person person = resident(home, "Finch");
                ObservedSet seen = saved(nurse, person, Sittings.scoring(6));
                Episode episode = Acting.as(nurse, () -> bean(Escalations.class).open(person.home(), person.id()))
                        .orElseThrow();
                Future<Boolean> ending = tablets.submit(() -> end(episode, seen.id()));
                Future<ObservedSet> saving = tablets.submit(() -> saved(nurse, person, Sittings.scoring(8)));
                ending.get();

                ObservedSet worse = saving.get();
                assertThat(Acting.as(nurse, () -> bean(Escalations.class).open(person.home(), person.id())))
                        .hasValueSatisfying(now -> assertThat(now.lastRaised()).isEqualTo(worse.id()));
            }
        }
    }

    @Test
    void a_score_that_asks_for_nobody_opens_none() {
        savedAt(nurse, ada, Sittings.WELL, ago(3));
        savedAt(nurse, ada, Sittings.scoring(2), ago(2));

        assertThat(count(nurse, "observations.escalation", ada)).isZero();
        assertThat(count(nurse, "observations.observation_set", ada)).isEqualTo(2);
    }

    @Test
    void medium_high_a_single_3_and_the_floor_of_a_partial_set_open_one_and_no_cpr_decision_silences_it() {
        List<VitalSigns> ill = List.of(
                Sittings.scoring(5),
                Sittings.scoring(7),
                Sittings.newlyConfused(),
                Sittings.without(Parameter.TEMPERATURE, Sittings.scoring(6)));
        for (VitalSigns signs : ill) {
            Person person = resident(home, "Okafor");
            saved(nurse, person, signs);

            assertThat(count(nurse, "observations.escalation", person))
                    .as("%s", signs)
                    .isEqualTo(1);
        }
    }

    @Test
    void three_more_than_usual_opens_one_though_the_score_is_low() {
        as(nurse, jdbc -> {
            bean(Standings.class)
                    .setUsual(
                            ada.home(),
                            ada.id(),
                            Standings.Usual.from(1, "well", ago(60 * 24)),
                            Signature.of(nurse, Right.RECORD_USUAL_SCORE, ada.home()));
            return true;
        });
        savedAt(nurse, ada, Sittings.scoring(3), ago(3));
        assertThat(count(nurse, "observations.escalation", ada)).isZero();

        savedAt(nurse, ada, Sittings.scoring(4), ago(2));

        assertThat(count(nurse, "observations.escalation", ada)).isEqualTo(1);
    }

    @Test
    void a_set_back_to_usual_ends_nothing_and_a_person_does() {
        ObservedSet ill = savedAt(nurse, ada, Sittings.scoring(6), ago(30));
        savedAt(nurse, ada, Sittings.WELL, ago(2));
        Episode episode = open();
        assertThat(episode.isOpen()).isTrue();

        assertThat(end(episode, ill.id())).isTrue();

        Episode.Ending ending = Objects.requireNonNull(found(episode).ending());
        assertThat(ending.reason()).isEqualTo("Went to hospital");
        assertThat(ending.by()).isEqualTo("Joan Miller, nurse, Elm Lodge");
        assertThat(deeds(ada)).contains("ENDED_ESCALATION");
        saved(nurse, ada, Sittings.scoring(6));
        assertThat(open().id()).as("a new one").isNotEqualTo(episode.id());
    }

    @Test
    void nobody_ends_it_who_has_not_seen_the_newest_score() {
        ObservedSet first = savedAt(nurse, ada, Sittings.scoring(6), ago(30));
        Episode episode = open();
        ObservedSet worse = savedAt(nurse, ada, Sittings.scoring(9), ago(1));

        assertThat(end(episode, first.id())).isFalse();
        assertThat(open().isOpen()).isTrue();
        assertThat(end(episode, worse.id())).isTrue();
        assertThat(end(episode, worse.id())).as("twice").isFalse();
    }

    @Test
    void nothing_is_written_into_one_that_has_ended() {
        ObservedSet set = saved(nurse, ada, Sittings.scoring(6));
        Episode episode = open();
        end(episode, set.id());

        assertThat(Acting.as(
                        nurse,
                        () -> bean(Steps.class)
                                .add(
                                        episode,
                                        new Steps.Tap(Step.Kind.CALLED, "Dr Shah", null),
                                        Signature.of(nurse, Right.RECORD_OBSERVATIONS, home.home()))))
                .isFalse();
        assertThat(found(episode).of(Step.Kind.CALLED)).isEmpty();
    }

    @Test
    void an_old_set_that_a_later_complete_one_has_overtaken_raises_nothing() {
        savedAt(nurse, ada, Sittings.WELL, ago(5));
        record(nurse, ada, Sittings.late("written on paper", Sittings.at(ago(60), now(Sittings.scoring(6)))));

        assertThat(count(nurse, "observations.observation_set", ada)).isEqualTo(2);
        assertThat(count(nurse, "observations.escalation", ada)).isZero();
    }

    @Test
    void a_set_that_is_written_down_after_somebody_has_left_raises_nothing() {
        as(
                nurse,
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = ?, discharge_reason = 'Died' where home_id = ? and id = ?")
                        .param(London.day(now))
                        .param(ada.home().value())
                        .param(ada.id().value())
                        .update());

        saved(nurse, ada, Sittings.scoring(9));

        assertThat(count(nurse, "observations.observation_set", ada)).isEqualTo(1);
        assertThat(count(nurse, "observations.escalation", ada)).isZero();
    }

    @Test
    void no_other_home_and_no_other_practice_sees_it() {
        Place practice = organisation("gp-practice", "Holt");
        Place other = organisation("gp-practice", "Cromer");
        Person registered = resident(home, "Lowe", practice);
        saved(nurse, registered, Sittings.scoring(6));

        assertThat(seen(nurse, registered)).isTrue();
        assertThat(seen(actor(Role.GP, practice), registered)).isTrue();
        assertThat(seen(actor(Role.GP, other), registered)).isFalse();
        assertThat(seen(nurse(home("Oak Court")), registered)).isFalse();
    }

    private boolean seen(Actor actor, Person person) {
        return Acting.as(actor, () -> bean(Escalations.class).open(person.home(), person.id()))
                .isPresent();
    }

    private boolean end(Episode episode, UUID seen) {
        return Acting.as(
                nurse,
                () -> bean(Steps.class)
                        .end(
                                episode,
                                new Steps.End(Outcome.HOSPITAL, "", seen),
                                Signature.of(nurse, Right.END_ESCALATION, home.home())));
    }

    private Episode open() {
        return Acting.as(nurse, () -> bean(Escalations.class).open(ada.home(), ada.id()))
                .orElseThrow();
    }

    private Episode found(Episode episode) {
        return Acting.as(nurse, () -> bean(Escalations.class).find(ada.home(), ada.id(), episode.id()))
                .orElseThrow();
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
