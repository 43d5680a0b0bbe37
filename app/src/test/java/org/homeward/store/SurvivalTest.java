package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.Browser;
import org.homeward.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The program loses its database, or its life, while people work with it. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SurvivalTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private static Path temporary;

    private Program program;
    private CallBell bell;

    @BeforeAll
    void start_with_the_demo() throws IOException {
        program = Program.start(data()).awaitReady();
        bell = CallBell.at(program);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    private Path data() {
        return temporary.resolve("data");
    }

    @Test
    void without_its_database_it_says_so_everywhere_and_comes_back_by_itself() throws Exception {
        Browser piotr = program.signedIn("piotr.kowalski@beechwood.example");
        String board = "/homes/" + bell.home() + "/board";
        String token = bell.token(program);
        UUID before = UUID.randomUUID();
        assertThat(bell.send(program, token, before).statusCode()).isEqualTo(201);
        Path control = data().resolve("postgres/global/pg_control");
        Path away = temporary.resolve("pg_control");
        // without this file the server cannot be started again, until it is put back
        Files.move(control, away);
        Program.signal("KILL", program.postmaster());
        try {
            assertThat(Program.await(Duration.ofSeconds(2), () -> !program.isReady()))
                    .as("red")
                    .isTrue();
            assertThatItIsLost(piotr, board, token);
        } finally {
            Files.move(away, control);
        }
        assertThat(Program.await(SOON, program::isReady)).as("green").isTrue();
        Browser.Answer again = piotr.get(board);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).as("still signed in").isEqualTo(board);
        assertThat(bell.send(program, token, before).statusCode())
                .as("saved before")
                .isEqualTo(200);
        assertThat(bell.send(program, token, UUID.randomUUID()).statusCode()).isEqualTo(201);
        assertThat(Program.await(SOON, this::boardsListen)).as("boards listen").isTrue();
    }

    private void assertThatItIsLost(Browser piotr, String board, String token) throws Exception {
        long since = System.nanoTime();
        Browser.Answer page = piotr.get(board);
        String stylesheet = CallBell.found("(/assets/[^\"]+\\.css)", page.text());
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Homeward cannot reach its store").contains("on paper");
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(6));
        HttpResponse<String> set = bell.send(program, token, UUID.randomUUID());
        assertThat(set.statusCode()).isEqualTo(503);
        assertThat(set.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(set.headers().firstValue("Retry-After")).contains("10");
        assertThat(program.browser().get("/sign-in").status()).isEqualTo(503);
        assertThat(program.browser().get("/emergency").status()).isEqualTo(200);
        assertThat(piotr.get("/emergency").status()).isEqualTo(200);
        assertThat(piotr.get(stylesheet).status()).isEqualTo(200);
        assertThat(program.browser().get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private boolean boardsListen() {
        return program.owner()
                        .sql("select count(*) from pg_stat_activity where application_name = 'homeward boards'")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void a_database_that_hangs_holds_nobody_for_long() throws Exception {
        Browser piotr = program.signedIn("piotr.kowalski@beechwood.example");
        String board = "/homes/" + bell.home() + "/board";
        ProcessHandle postmaster = program.postmaster();
        List<ProcessHandle> server =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        server.forEach(process -> Program.signal("STOP", process));
        try {
            long since = System.nanoTime();
            assertThat(program.isReady()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(5));
            since = System.nanoTime();
            assertThat(piotr.get(board).status()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(SOON);
        } finally {
            server.forEach(process -> Program.signal("CONT", process));
        }
        assertThat(Program.await(SOON, program::isReady)).isTrue();
        assertThat(piotr.get(board).status()).isEqualTo(200);
    }

    @Test
    void killed_while_eight_write_it_loses_nothing_it_acknowledged_and_leaves_no_process() throws Exception {
        String token = bell.token(program);
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        List<Thread> writers = IntStream.range(0, 8)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> write(token, acknowledged)))
                .toList();
        assertThat(Program.await(SOON, () -> acknowledged.size() > 100))
                .as("writing")
                .isTrue();
        List<ProcessHandle> family = program.process().descendants().toList();
        assertThat(family).isNotEmpty();
        Program.signal("KILL", program.process());
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(Program.await(SOON, () -> family.stream().noneMatch(ProcessHandle::isAlive)))
                .as("no orphan")
                .isTrue();
        program = Program.start(data()).awaitReady();
        String fresh = bell.token(program);
        for (UUID set : acknowledged) {
            assertThat(bell.send(program, fresh, set).statusCode())
                    .as("kept once")
                    .isEqualTo(200);
        }
    }

    private void write(String token, Queue<UUID> acknowledged) {
        try {
            while (true) {
                UUID set = UUID.randomUUID();
                if (bell.send(program, token, set).statusCode() == 201) {
                    acknowledged.add(set);
                }
            }
        } catch (IOException killed) {
            // as it should be
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
