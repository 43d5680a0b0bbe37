package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.observations.Recording.Refused;
import org.homeward.observations.Recording.Saved;
import org.homeward.observations.Recording.SavedBefore;
import org.homeward.observations.Sitting.Correction;
import org.junit.jupiter.api.Test;

/** HZ-01: a set taken from somebody else goes to the right record, and both records say so. */
class MovedSetTest extends LodgeTest {
    private static final String SETS = "observations.observation_set";

    @Test
    void the_set_counts_for_the_right_person_at_its_own_time_and_no_more_for_the_wrong_one() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet before = saved(nurse, ada, Sittings.WELL);
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(8));

        ObservedSet right = set(move(nurse, ada, to(okafor, wrong)));

        assertThat(right.takenAt()).isEqualTo(wrong.takenAt());
        assertThat(right.signs()).isEqualTo(wrong.signs());
        assertThat(right.score().total()).isEqualTo(8);
        assertThat(right.remarks().source()).isEqualTo("moved");
        assertThat(right.recorder()).startsWith(wrong.recorder()).contains("moved here by Joan Miller");
        assertThat(board(nurse, home, okafor).latest())
                .extracting(ObservedSet::id)
                .isEqualTo(right.id());
        assertThat(board(nurse, home, ada).latest()).extracting(ObservedSet::id).isEqualTo(before.id());
        assertThat(board(nurse, home, ada).needsSomeone()).isFalse();
        assertThat(board(nurse, home, okafor).needsSomeone()).isTrue();
    }

    @Test
    void nothing_is_deleted_and_both_audit_trails_say_what_happened() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(8));

        ObservedSet right = set(move(nurse, ada, to(okafor, wrong)));

        ObservedSet left = find(nurse, ada, wrong.id());
        assertThat(left.signs()).isEqualTo(wrong.signs());
        assertThat(left.remarks().fate()).isEqualTo(ObservedSet.Fate.WAS_SOMEBODY_ELSES);
        assertThat(Acting.as(nurse, () -> bean(Observations.class).latest(ada.home(), ada.id(), 9)))
                .as("what says that it was taken off the record is no set")
                .extracting(ObservedSet::id)
                .containsExactly(wrong.id());
        assertThat(deeds(ada)).containsExactly("RECORDED_SET", "OPENED_ESCALATION", "MOVED_SET_AWAY");
        assertThat(deeds(okafor)).containsExactly("MOVED_SET_HERE", "OPENED_ESCALATION");
        assertThat(find(nurse, okafor, right.id()).remarks().replaceReason()).isEqualTo("The rooms were swapped");
        assertThat(count(nurse, "observations.event", ada)).isEqualTo(2);
        assertThat(count(nurse, "observations.event", okafor)).isEqualTo(1);
    }

    @Test
    void a_practice_that_sees_one_of_the_two_sees_the_truth_about_that_one() {
        Place home = home("Elm Lodge");
        Place elm = organisation("gp-practice", "Elm Surgery");
        Place oak = organisation("gp-practice", "Oak Surgery");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch", elm);
        Person okafor = resident(home, "Okafor", oak);
        ObservedSet before = saved(nurse, ada, Sittings.WELL);
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(8));
        ObservedSet right = set(move(nurse, ada, to(okafor, wrong)));

        assertThat(caseload(elm)).extracting(ObservedSet::id).containsExactly(before.id());
        assertThat(caseload(oak)).extracting(ObservedSet::id).containsExactly(right.id());
        Actor gp = actor(Role.GP, elm);
        assertThat(find(gp, ada, wrong.id()).remarks().fate()).isEqualTo(ObservedSet.Fate.WAS_SOMEBODY_ELSES);
        assertThat(Acting.as(gp, () -> bean(Observations.class).latest(ada.home(), ada.id(), 9)))
                .extracting(ObservedSet::id)
                .containsExactly(wrong.id(), before.id());
    }

    @Test
    void it_is_scored_by_what_is_known_of_the_right_person() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person lowe = resident(home, "Lowe", practice);
        Actor gp = actor(Role.GP, practice);
        Acting.as(gp, () -> {
            bean(Standings.class)
                    .authorise(
                            lowe.home(),
                            lowe.id(),
                            new Standings.Authorisation(
                                    "Hypercapnia",
                                    "1234567",
                                    LocalDate.now(),
                                    LocalDate.now().plusMonths(6)),
                            Signature.of(gp, Right.AUTHORISE_OXYGEN_SCALE, lowe.home()));
            return lowe;
        });
        ObservedSet wrong = saved(nurse, ada, Sittings.WELL.withOxygenSaturation(new OxygenSaturation(90)));
        assertThat(wrong.score().total()).isEqualTo(3);

        ObservedSet right = set(move(nurse, ada, to(lowe, wrong)));

        assertThat(right.score().scale()).isEqualTo(SpO2Scale.SCALE_2);
        assertThat(right.score().total()).isZero();
    }

    @Test
    void the_same_move_sent_twice_is_one_and_a_second_move_is_refused() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        Person grant = resident(home, "Grant");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(4));
        Move move = to(okafor, wrong);
        ObservedSet right = set(move(nurse, ada, move));

        assertThat(move(nurse, ada, move)).isEqualTo(new SavedBefore(find(nurse, okafor, right.id())));
        assertThat(code(move(nurse, ada, to(grant, wrong)))).isEqualTo("CORRECTED_BEFORE");
        assertThat(count(nurse, SETS, okafor)).isEqualTo(1);
        assertThat(count(nurse, SETS, grant)).isZero();
        ObservedSet onward = set(move(nurse, okafor, to(grant, right)));
        assertThat(board(nurse, home, okafor).latest()).isNull();
        assertThat(board(nurse, home, grant).latest())
                .extracting(ObservedSet::id)
                .isEqualTo(onward.id());
    }

    @Test
    void of_two_people_who_move_it_at_once_one_does() throws Exception {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        List<Person> others = List.of(resident(home, "Okafor"), resident(home, "Grant"));
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(4));
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<Recording>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int racer = 0; racer < 8; racer++) {
                Move move = to(others.get(racer % 2), wrong);
                running.add(pool.submit(() -> {
                    start.await();
                    return move(nurse, ada, move);
                }));
            }
        }
        List<Recording> told = new ArrayList<>();
        for (Future<Recording> one : running) {
            told.add(one.get());
        }

        assertThat(told).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(Refused.class::isInstance).hasSize(7);
        assertThat(count(nurse, SETS, others.get(0)) + count(nurse, SETS, others.get(1)))
                .isEqualTo(1);
    }

    @Test
    void what_was_corrected_before_is_not_moved_and_what_was_moved_is_not_corrected() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet corrected = saved(nurse, ada, Sittings.scoring(2));
        record(nurse, ada, now(Sittings.WELL).correcting(new Correction(corrected.id(), "typo")));
        assertThat(code(move(nurse, ada, to(okafor, corrected)))).isEqualTo("CORRECTED_BEFORE");

        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(3));
        move(nurse, ada, to(okafor, wrong));
        Sitting late = now(Sittings.WELL).correcting(new Correction(wrong.id(), "typo"));
        assertThat(code(record(nurse, ada, late))).isEqualTo("CORRECTED_BEFORE");
    }

    @Test
    void it_goes_to_nobody_of_another_home_and_is_taken_from_nobody_else() {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        Person stranger = resident(other, "Grant");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(4));

        assertThatThrownBy(() -> move(nurse, ada, to(stranger, wrong))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> move(nurse, ada, to(new Person(home.home(), ResidentId.next()), wrong)))
                .isInstanceOf(NotFound.class);
        assertThat(code(move(nurse, okafor, to(ada, wrong)))).isEqualTo("REPLACES_UNKNOWN");
        assertThat(code(move(nurse, ada, to(ada, wrong)))).isEqualTo("SAME_RESIDENT");
        assertThat(code(move(nurse(other), ada, to(okafor, wrong)))).isEqualTo("REPLACES_UNKNOWN");
        assertThat(find(nurse, ada, wrong.id()).remarks().replaced()).isFalse();
        assertThat(count(nurse, SETS, ada)).isEqualTo(1);
        assertThat(count(nurse, SETS, okafor)).isZero();
    }

    @Test
    void it_goes_to_nobody_who_did_not_live_here_then() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(4));
        as(
                nurse,
                jdbc -> jdbc.sql("update residents.resident set admitted_on = ? where id = ?")
                        .param(LocalDate.now().plusDays(2))
                        .param(okafor.id().value())
                        .update());
        assertThat(code(move(nurse, ada, to(okafor, wrong)))).isEqualTo("TIME_BEFORE_ADMISSION");
        assertThat(find(nurse, ada, wrong.id()).remarks().replaced()).isFalse();
    }

    @Test
    void the_board_of_the_home_hears_of_it() throws Exception {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(4));
        // the saving itself has rung by then
        Thread.sleep(Duration.ofMillis(1500));
        BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        try (AutoCloseable listening = bean(Changes.class).listen(Set.of(home.home()), heard::add)) {
            move(nurse, ada, to(okafor, wrong));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(home.id());
        }
    }

    private static Move to(Person who, ObservedSet wrong) {
        return new Move(wrong.id(), who.id(), Ids.next(), "The rooms were swapped");
    }

    private Recording move(Actor actor, Person from, Move move) {
        return Acting.as(actor, () -> bean(Moves.class).move(from.home(), from.id(), move));
    }

    private ObservedSet find(Actor actor, Person who, UUID set) {
        return Acting.as(actor, () -> bean(Observations.class).find(who.home(), who.id(), set))
                .orElseThrow();
    }

    private Watched board(Actor nurse, Place home, Person who) {
        return Acting.as(nurse, () -> bean(Watch.class).board(home.home())).stream()
                .filter(watched -> watched.resident().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ObservedSet> caseload(Place practice) {
        return Acting.as(
                        actor(Role.GP, practice),
                        () -> bean(Watch.class).caseload(new org.homeward.kernel.OrganisationId(practice.id())))
                .stream()
                .flatMap(watched -> java.util.stream.Stream.ofNullable(watched.latest()))
                .toList();
    }

    private static ObservedSet set(Recording recording) {
        assertThat(recording).isInstanceOf(Saved.class);
        return ((Saved) recording).set();
    }

    private static String code(Recording recording) {
        assertThat(recording).isInstanceOf(Refused.class);
        return ((Refused) recording).problems().getFirst().code();
    }
}
