package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.observations.Recording.IdTaken;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Recording.Refused;
import org.homeward.observations.Recording.Saved;
import org.homeward.observations.Recording.SavedBefore;
import org.homeward.observations.Sitting.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/** HZ-13, HZ-28 and HZ-36: a set is saved once, by whom it may be, and stays as it was. */
class SavedOnceTest extends LodgeTest {
    private static final String SETS = "observations.observation_set";

    @Test
    void the_same_sitting_sent_twice_is_one_set_one_line_and_one_event() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Sitting sitting = now(Sittings.scoring(6));

        Recording first = record(nurse, ada, sitting);
        Recording second = record(nurse, ada, sitting);

        assertThat(first).isInstanceOf(Saved.class);
        assertThat(second).isInstanceOf(SavedBefore.class);
        assertThat(((SavedBefore) second).set())
                .usingRecursiveComparison()
                .ignoringFields("remarks.checked")
                .isEqualTo(((Saved) first).set());
        isOnce(nurse, ada);
    }

    @Test
    void fifty_racers_with_one_sitting_save_one_set() throws Exception {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Sitting sitting = now(Sittings.scoring(3));

        List<Recording> told = raced(50, () -> record(nurse, ada, sitting));

        assertThat(told).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(SavedBefore.class::isInstance).hasSize(49);
        isOnce(nurse, ada);
    }

    @Test
    void the_same_id_with_other_readings_or_another_resident_is_taken() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        Sitting sitting = now(Sittings.WELL);
        record(nurse, ada, sitting);

        Sitting other = new Sitting(
                sitting.id(),
                sitting.takenAt(),
                Sittings.WELL.withPulse(new Pulse(80)),
                sitting.oxygen(),
                sitting.missing(),
                List.of(),
                null,
                null,
                "typed");

        assertThat(record(nurse, ada, other)).isInstanceOf(IdTaken.class);
        assertThat(record(nurse, okafor, sitting)).isInstanceOf(IdTaken.class);
        isOnce(nurse, ada);
        assertThat(count(nurse, SETS, okafor)).isZero();
    }

    @Test
    void the_same_id_with_anything_else_in_it_is_taken_and_nothing_is_dropped_in_silence() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Sitting sitting = Sittings.sent(
                java.util.Map.of("temp", "36.849"),
                Sittings.late(
                        "on paper",
                        Sittings.giving(
                                new OxygenTherapy(20, "Nasal cannula"),
                                now(Sittings.WELL.withBreathing(org.homeward.clinical.signs.Breathing.OXYGEN)))));
        assertThat(record(nurse, ada, sitting)).isInstanceOf(Saved.class);

        for (Sitting other : List.of(
                Sittings.at(sitting.takenAt().minusSeconds(60), sitting),
                Sittings.giving(new OxygenTherapy(40, "Nasal cannula"), sitting),
                Sittings.giving(new OxygenTherapy(20, "Venturi mask"), sitting),
                Sittings.late("the tablet was flat", sitting),
                Sittings.sent(java.util.Map.of("temp", "36.75"), sitting),
                sitting.correcting(new Correction(java.util.UUID.randomUUID(), "typo")))) {
            assertThat(record(nurse, ada, other)).as(other.toString()).isNotInstanceOf(SavedBefore.class);
        }
        assertThat(record(
                        nurse, ada, Sittings.checked(false, sitting, org.homeward.clinical.plausibility.Measure.PULSE)))
                .as("looked at twice, and otherwise the same")
                .isInstanceOf(SavedBefore.class);
        assertThat(record(nurse, ada, Sittings.untimed(Instant.now(), sitting)))
                .as("a retry that never said its time")
                .isInstanceOf(SavedBefore.class);
        isOnce(nurse, ada);
    }

    @Test
    void another_reason_for_what_is_missing_is_another_sitting() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Sitting refused = now(Sittings.WELL.withTemperature(null));
        record(nurse, ada, refused);

        Sitting asleep = new Sitting(
                refused.id(),
                refused.takenAt(),
                refused.signs(),
                refused.oxygen(),
                java.util.Map.of(
                        org.homeward.clinical.signs.Parameter.TEMPERATURE,
                        org.homeward.clinical.signs.MissingReason.ASLEEP),
                List.of(),
                null,
                null,
                "typed");

        assertThat(record(nurse, ada, asleep)).isInstanceOf(IdTaken.class);
        isOnce(nurse, ada);
    }

    @Test
    void a_retry_that_comes_hours_late_is_still_saved_before() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Sitting sitting = now(Sittings.SHOCK);
        record(nurse, ada, sitting);
        Observations tomorrow = new Observations(
                bean(Sets.class),
                bean(PlatformTransactionManager.class),
                event -> {},
                Clock.fixed(Instant.now().plus(Duration.ofHours(30)), ZoneOffset.UTC));

        assertThat(Acting.as(nurse, () -> tomorrow.record(ada.home(), ada.id(), sitting)))
                .isInstanceOf(SavedBefore.class);
        assertThat(Acting.as(nurse, () -> tomorrow.record(ada.home(), ada.id(), now(Sittings.WELL))))
                .as("a new one would be late")
                .isInstanceOf(Refused.class);
        isOnce(nurse, ada);
    }

    @Test
    void what_is_answered_is_what_is_read_back() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Instant fine = Instant.parse("2026-01-05T08:00:00.123456789Z");
        Sitting late = Sittings.late(
                "Written on paper", Sittings.at(fine, now(Sittings.scoring(2).withTemperature(null))));

        ObservedSet set = ((Saved) record(nurse, ada, late)).set();

        assertThat(Acting.as(nurse, () -> bean(Observations.class).find(ada.home(), ada.id(), set.id())))
                .hasValueSatisfying(read -> assertThat(read)
                        .usingRecursiveComparison()
                        .ignoringFields("remarks.checked")
                        .isEqualTo(set));
        assertThat(set.remarks().lateReason()).isEqualTo("Written on paper");
    }

    @Test
    void a_correction_is_a_new_set_and_the_old_row_stays_as_it_was() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(7));
        String before = row(nurse, wrong);

        Sitting right = now(Sittings.WELL).correcting(new Correction(wrong.id(), "A number was typed wrong"));
        ObservedSet corrected = ((Saved) record(nurse, ada, right)).set();

        assertThat(row(nurse, wrong)).isEqualTo(before);
        assertThat(count(nurse, SETS, ada)).isEqualTo(2);
        assertThat(corrected.remarks().replaces()).isEqualTo(wrong.id());
        assertThat(find(nurse, ada, wrong).remarks().replaced()).isTrue();
        assertThat(board(nurse, home).getFirst().latest())
                .isNotNull()
                .extracting(ObservedSet::id)
                .isEqualTo(corrected.id());
        assertThat(deeds(ada)).containsExactly("RECORDED_SET", "OPENED_ESCALATION", "CORRECTED_SET");
        assertThat(record(nurse, ada, right)).as("sent again").isInstanceOf(SavedBefore.class);
    }

    @Test
    void what_is_corrected_is_compared_with_the_set_before_and_not_with_what_was_wrong() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        record(nurse, ada, Sittings.at(Instant.now().minus(Duration.ofMinutes(50)), Sittings.of(Sittings.WELL)));
        ObservedSet wrong = saved(nurse, ada, Sittings.WELL.withPulse(new Pulse(125)));
        Correction correction = new Correction(wrong.id(), "A number was typed wrong");

        Sitting stillFar = Sittings.of(Sittings.WELL.withPulse(new Pulse(115))).correcting(correction);
        assertThat(problem(record(nurse, ada, Sittings.at(wrong.takenAt(), stillFar)))
                        .code())
                .isEqualTo("PULSE_CHANGE");
        Sitting right = Sittings.of(Sittings.WELL).correcting(correction);
        assertThat(record(nurse, ada, Sittings.at(wrong.takenAt(), right))).isInstanceOf(Saved.class);
    }

    @Test
    void a_set_is_corrected_once_and_the_second_to_try_is_told_what_to_do() throws Exception {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(2));
        Correction correction = new Correction(wrong.id(), "A number was typed wrong");

        List<Recording> told =
                raced(8, () -> record(nurse, ada, now(Sittings.WELL).correcting(correction)));

        assertThat(told).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(Refused.class::isInstance).hasSize(7);
        assertThat(problem(told.stream()
                                .filter(Refused.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                        .words())
                .contains("already corrected")
                .contains("Open the chart");
        assertThat(count(nurse, SETS, ada)).isEqualTo(2);
    }

    @Test
    void nobody_elses_set_is_corrected() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet high = saved(nurse, okafor, Sittings.scoring(9));

        Sitting forAda = now(Sittings.WELL).correcting(new Correction(high.id(), "It was taken from another person"));

        assertThat(problem(record(nurse, ada, forAda)).code()).isEqualTo("REPLACES_UNKNOWN");
        Sitting ofNothing = now(Sittings.WELL).correcting(new Correction(java.util.UUID.randomUUID(), "typo"));
        assertThat(problem(record(nurse, ada, ofNothing)).code()).isEqualTo("REPLACES_UNKNOWN");
        assertThat(find(nurse, okafor, high).remarks().replaced()).isFalse();
        assertThat(count(nurse, SETS, ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update observations.observation_set set at_least = 0",
                "delete from observations.observation_set",
                "truncate observations.observation_set",
                "update observations.usual_score set score = 0",
                "delete from observations.usual_score",
                "update observations.oxygen_scale set indication = 'x'",
                "delete from observations.oxygen_scale",
                "update observations.plan set every_hours = 744",
                "delete from observations.event",
                "update audit.entry set words = ''",
                "delete from audit.entry"
            })
    void the_program_itself_can_neither_change_nor_delete(String statement) {
        Actor nurse = nurse(home("Elm Lodge"));
        assertThatThrownBy(() -> as(nurse, jdbc -> jdbc.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void on_the_board_a_high_score_stands_until_a_complete_set() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Instant now = Instant.now();
        record(nurse, ada, Sittings.at(now.minus(Duration.ofMinutes(50)), now(Sittings.scoring(8))));
        record(
                nurse,
                ada,
                Sittings.at(
                        now.minus(Duration.ofMinutes(40)),
                        now(Sittings.scoring(2).withTemperature(null))));
        record(
                nurse,
                ada,
                Sittings.at(now.minus(Duration.ofMinutes(30)), now(org.homeward.clinical.signs.VitalSigns.none())));

        Watched watched = board(nurse, home).getFirst();
        assertThat(java.util.Objects.requireNonNull(watched.latest()).score().status())
                .isEqualTo(GivenScore.Status.EMPTY);
        assertThat(java.util.Objects.requireNonNull(watched.standing()).atLeast())
                .isEqualTo(8);
        assertThat(java.util.Objects.requireNonNull(watched.todo()).headline()).isEqualTo(TodoWords.HIGH.headline());
        assertThat(watched.needsSenior()).isTrue();
        assertThat(watched.due()).isInstanceOf(Due.Overdue.class);

        saved(nurse, ada, Sittings.scoring(1));
        assertThat(board(nurse, home).getFirst().standing()).isNull();
        assertThat(board(nurse, home).getFirst().needsSomeone()).isFalse();
    }

    @Test
    void a_nurse_of_another_home_finds_and_writes_nothing() {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        Actor nurse = nurse(home);
        Actor stranger = nurse(other);
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse, ada, Sittings.WELL);

        assertThatThrownBy(() -> record(stranger, ada, now(Sittings.WELL))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(stranger, new Person(other.home(), ada.id()), now(Sittings.WELL)))
                .isInstanceOf(NotFound.class);
        Observations observations = bean(Observations.class);
        assertThat(Acting.as(stranger, () -> observations.find(ada.home(), ada.id(), set.id())))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> observations.latest(ada.home(), ada.id(), 9)))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> observations.standing(ada.home(), ada.id())))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> bean(Watch.class).board(home.home())))
                .isEmpty();
        assertThat(observations.latest(ada.home(), ada.id(), 9))
                .as("nobody acting")
                .isEmpty();
        isOnce(nurse, ada);
    }

    @Test
    void the_score_is_the_servers_own_and_stands_with_its_working() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse, ada, Sittings.WELL.withOxygenSaturation(new OxygenSaturation(91)));
        assertThat(find(nurse, ada, set).score()).isEqualTo(Sittings.score(set.signs(), null));
        assertThat(find(nurse, ada, set).score().total()).isEqualTo(3);
    }

    private void isOnce(Actor nurse, Person ada) {
        assertThat(count(nurse, SETS, ada)).isEqualTo(1);
        assertThat(count(nurse, "observations.event", ada)).isEqualTo(1);
        assertThat(deeds(ada)).containsOnlyOnce("RECORDED_SET");
    }

    private String row(Actor nurse, ObservedSet set) {
        return as(
                nurse,
                jdbc -> jdbc.sql("select s::text from observations.observation_set s where id = ?")
                        .param(set.id())
                        .query(String.class)
                        .single());
    }

    private ObservedSet find(Actor nurse, Person who, ObservedSet set) {
        return Acting.as(nurse, () -> bean(Observations.class).find(who.home(), who.id(), set.id()))
                .orElseThrow();
    }

    private List<Watched> board(Actor nurse, Place home) {
        return Acting.as(nurse, () -> bean(Watch.class).board(home.home()));
    }

    private static Problem problem(Recording recording) {
        assertThat(recording).isInstanceOf(Refused.class);
        return ((Refused) recording).problems().getFirst();
    }

    private static <T> List<T> raced(int racers, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(racers);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int racer = 0; racer < racers; racer++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> told = new ArrayList<>();
            for (Future<T> one : running) {
                told.add(one.get());
            }
            return told;
        }
    }
}
