package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

    /** Most people notice nothing: a page that waits for a connection gets one when the server is back. */
    @Test
    void a_killed_database_is_back_within_seconds() throws Exception {
        Browser piotr = program.signedIn("piotr.kowalski@beechwood.example");
        String board = "/homes/" + bell.home() + "/board";
        long since = System.nanoTime();
        Program.signal("KILL", program.postmaster());
        assertThat(Program.await(SOON, () -> piotr.get(board).status() == 200)).isTrue();
        assertThat(Program.await(SOON, program::isReady)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(20));
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
                .mapToObj(writer ->
                        Thread.ofVirtual().start(() -> write(token, acknowledged, new ConcurrentLinkedQueue<>())))
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

    @Test
    void told_to_stop_it_finishes_what_was_asked_and_waits_for_no_open_board() throws Exception {
        String token = bell.token(program);
        HttpResponse<Stream<String>> openBoard = openBoard();
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<String> others = new ConcurrentLinkedQueue<>();
        List<Thread> writers = IntStream.range(0, 8)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> write(token, acknowledged, others)))
                .toList();
        assertThat(Program.await(SOON, () -> acknowledged.size() > 20))
                .as("writing")
                .isTrue();
        long since = System.nanoTime();
        Program.signal("TERM", program.process());
        assertThat(program.exit()).isEqualTo(143);
        // with the five seconds of patience for requests it would take longer
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(5));
        for (Thread writer : writers) {
            writer.join();
        }
        openBoard.body().close();
        assertThat(others)
                .as("answers that are neither saved nor refused at the door")
                .isEmpty();
        program = Program.start(data()).awaitReady();
        String fresh = bell.token(program);
        for (UUID set : acknowledged) {
            assertThat(bell.send(program, fresh, set).statusCode())
                    .as("kept once")
                    .isEqualTo(200);
        }
    }

    /** Left open on purpose. */
    @SuppressWarnings("MustBeClosed")
    private HttpResponse<Stream<String>> openBoard() throws IOException, InterruptedException {
        Browser piotr = program.signedIn("piotr.kowalski@beechwood.example");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(program.url() + "/homes/" + bell.home() + "/board/changes"))
                .header("Cookie", "homeward=" + piotr.session())
                .build();
        HttpResponse<Stream<String>> stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream;
    }

    private void write(String token, Queue<UUID> acknowledged, Queue<String> others) {
        try {
            while (true) {
                UUID set = UUID.randomUUID();
                HttpResponse<String> answer = bell.send(program, token, set);
                if (answer.statusCode() == 201) {
                    acknowledged.add(set);
                } else {
                    others.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
                }
            }
        } catch (IOException killed) {
            // as it should be
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
