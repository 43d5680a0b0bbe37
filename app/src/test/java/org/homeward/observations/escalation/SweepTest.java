package org.homeward.observations.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.clinical.escalation.Rung;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.observations.EscalationChanged;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.homeward.observations.TimePassed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** HZ-07 and HZ-08: silence climbs, through restarts and with several nodes, and each is told once. */
class SweepTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Actor nurse;

    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        ada = resident(home, "Finch");
        nurse = nurse(home);
    }

    @Test
    void two_nodes_that_look_at_once_tell_each_only_once() throws Exception {
        List<Person> people = new ArrayList<>();
        for (int one = 0; one < 12; one++) {
            Person person = resident(home, "Finch");
            people.add(person);
            savedAt(nurse, person, Sittings.scoring(6), ago(46));
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> looks = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                Sweep sweep = sweep();
                looks.add(nodes.submit(() -> {
                    start.await();
                    sweep.once();
                    return true;
                }));
            }
            start.countDown();
            for (Future<?> look : looks) {
                look.get();
            }
        }
        for (Person person : people) {
            eventually(() -> rungs(person).size() == 3);
            assertThat(rungs(person)).containsExactly(Rung.DEPUTY, Rung.NEXT_SERVICE, Rung.MANAGER);
        }
        sweep().once();
        assertThat(rungs(people.getFirst())).hasSize(3);
        assertThat(deeds(people.getFirst())).filteredOn("TOLD_THE_NEXT"::equals).hasSize(3);
    }

    @Test
    void after_a_restart_the_running_program_tells_who_should_have_been_told_by_then() {
        EscalationClock clock = bean(EscalationClock.class);
        clock.stop();
        try {
            savedAt(nurse, ada, Sittings.scoring(6), ago(20));
            assertThat(rungs(ada)).as("while nobody looks").isEmpty();
        } finally {
            clock.start();
        }

        eventually(() -> !rungs(ada).isEmpty());
        assertThat(rungs(ada)).containsExactly(Rung.DEPUTY);
        assertThat(episode(ada).of(Step.Kind.TOLD).getFirst().writer()).isEqualTo("Homeward");
    }

    @Test
    void a_node_that_dies_before_its_commit_has_told_nobody_and_another_tells_once() {
        EscalationClock clock = bean(EscalationClock.class);
        clock.stop();
        try {
            Person vera = resident(home, "Mutimer");
            savedAt(nurse, vera, Sittings.scoring(6), ago(31));

            sweep(new DyingNode(bean(PlatformTransactionManager.class))).once();
            assertThat(rungs(vera)).isEmpty();

            sweep().once();
            assertThat(rungs(vera)).containsExactly(Rung.DEPUTY, Rung.NEXT_SERVICE);
            assertThat(deeds(vera)).filteredOn("TOLD_THE_NEXT"::equals).hasSize(2);
        } finally {
            clock.start();
        }
    }

    /** It has done its work and is gone before anybody knows of it. */
    private record DyingNode(PlatformTransactionManager store) implements PlatformTransactionManager {
        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return store.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            store.rollback(status);
            throw new DataAccessResourceFailureException("the node is gone");
        }

        @Override
        public void rollback(TransactionStatus status) {
            store.rollback(status);
        }
    }

    @Test
    void before_its_time_nobody_is_told() {
        savedAt(nurse, ada, Sittings.scoring(6), ago(14));

        sweep().once();

        assertThat(rungs(ada)).isEmpty();
        assertThat(told).doesNotContain(new EscalationChanged(home.home()));
    }

    @Test
    void whoever_takes_it_on_stops_the_climb_until_advice_is_due() {
        savedAt(nurse, ada, Sittings.scoring(6), ago(20));
        sweep().once();
        eventually(() -> rungs(ada).size() == 1);
        tap(Step.Kind.ACKNOWLEDGED, "Dr Shah");

        sweep().once();

        assertThat(rungs(ada)).containsExactly(Rung.DEPUTY);
        Episode episode = episode(ada);
        assertThat(episode.state(Protocol.DEFAULT, Instant.now())).isInstanceOf(EscalationState.Acknowledged.class);
        assertThat(episode.state(Protocol.DEFAULT, Instant.now().plus(Duration.ofMinutes(70))))
                .as("acknowledged and forgotten")
                .isInstanceOf(EscalationState.Undecided.class);
        assertThat(new EscalationWords(episode, Instant.now()).of(episode.state(Protocol.DEFAULT, Instant.now())))
                .startsWith("Dr Shah took it on at ");
    }

    @Test
    void a_call_is_no_answer() {
        savedAt(nurse, ada, Sittings.scoring(6), ago(14));
        tap(Step.Kind.CALLED, "Dr Shah");
        tap(Step.Kind.NO_ANSWER, "The practice");
        Episode episode = episode(ada);

        assertThat(episode.state(Protocol.DEFAULT, ago(0))).isInstanceOf(EscalationState.Unanswered.class);
        assertThat(episode.state(Protocol.DEFAULT, ago(-5))).isInstanceOf(EscalationState.Overdue.class);
        assertThat(line(episode, ago(-11))).isEqualTo("Nobody has answered yet: overdue 10 min");
    }

    @Test
    void the_board_counts_the_minutes() {
        savedAt(nurse, ada, Sittings.scoring(6), ago(14));
        Episode episode = episode(ada);

        assertThat(line(episode, ago(0))).isEqualTo("Nobody has answered yet, 14 min");
        tap(Step.Kind.CALLED, "Dr Shah");
        assertThat(line(episode(ada), ago(0))).isEqualTo("Dr Shah was called, nobody has taken it on yet, 14 min");
        sweep().ring();
        assertThat(told)
                .hasOnlyElementsOfType(TimePassed.class)
                .last(InstanceOfAssertFactories.type(TimePassed.class))
                .satisfies(passed -> assertThat(passed.homes()).contains(home.home()));
    }

    private String line(Episode episode, Instant at) {
        return new EscalationLine(episode, Protocol.DEFAULT, at).words();
    }

    private final Instant now = Instant.now();

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    private void tap(Step.Kind kind, String who) {
        boolean written = Acting.as(
                nurse,
                () -> bean(Steps.class)
                        .add(
                                episode(ada),
                                new Steps.Tap(kind, who, null),
                                Signature.of(nurse, Right.RECORD_OBSERVATIONS, home.home())));
        assertThat(written).isTrue();
    }

    private List<Rung> rungs(Person person) {
        return episode(person).of(Step.Kind.TOLD).stream()
                .map(step -> Objects.requireNonNull(step.rung()))
                .toList();
    }

    private Episode episode(Person person) {
        return Acting.as(nurse, () -> bean(Escalations.class).open(person.home(), person.id()))
                .orElseThrow();
    }

    private Sweep sweep() {
        return sweep(bean(PlatformTransactionManager.class));
    }

    private Sweep sweep(PlatformTransactionManager transactions) {
        return new Sweep(
                bean(JdbcClient.class),
                transactions,
                bean(Escalations.class),
                bean(Protocols.class),
                bean(Summons.class),
                told::add,
                Clock.systemUTC());
    }

    /** The program's own clock looks too, and may hold what a test waits for. */
    private static void eventually(BooleanSupplier isSo) {
        Instant end = Instant.now().plusSeconds(20);
        while (!isSo.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(isSo.getAsBoolean()).isTrue();
    }
}
