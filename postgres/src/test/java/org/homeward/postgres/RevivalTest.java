package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends without being told to. */
class RevivalTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @SuppressWarnings("NullAway.Init")
    private PostgresServer server;

    @BeforeEach
    void start_with_a_committed_row() throws SQLException {
        data = new DataFolder(temporary.resolve("data"));
        server = EmbeddedPostgres.start(data, Settings.durable(), told::add).orElseThrow();
        Sql.asMigrator(server).run("create table kept (note text)", "insert into kept values ('committed')");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_killed_server_is_back_at_the_same_address_with_every_committed_row() throws Exception {
        postmaster().signal("KILL");
        assertThatItAnswersWithin(Duration.ofSeconds(20));
        assertThat(told)
                .contains(
                        "The database ended without being told to. Starting it again...",
                        "The database answers again. Nothing that was saved is lost.");
    }

    @Test
    void it_comes_back_again_and_again() throws Exception {
        for (int time = 0; time < 3; time++) {
            postmaster().signal("KILL");
            assertThatItAnswersWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_server_whose_guard_alone_was_killed_gets_a_new_guard() throws Exception {
        Postmaster before = postmaster();
        ProcessHandle.of(before.pid()).orElseThrow().parent().orElseThrow().destroyForcibly();
        assertThat(Wait.until(
                        Duration.ofSeconds(20),
                        () -> told.contains("The database answers again. Nothing that was saved is lost.")))
                .isTrue();
        assertThatItAnswersWithin(Duration.ofSeconds(20));
        assertThat(before.serves(data.cluster())).isFalse();
    }

    @Test
    void it_keeps_trying_until_what_hinders_it_is_gone() throws Exception {
        Path control = data.cluster().resolve("global/pg_control");
        Path away = temporary.resolve("pg_control");
        Files.move(control, away);
        postmaster().signal("KILL");
        assertThat(Wait.until(Duration.ofSeconds(20), () -> told.stream().anyMatch(RevivalTest::keepsTrying)))
                .isTrue();
        Thread.sleep(1000);
        Files.move(away, control, StandardCopyOption.ATOMIC_MOVE);
        assertThatItAnswersWithin(Duration.ofSeconds(20));
        assertThat(told.stream().filter(RevivalTest::keepsTrying))
                .as("said once")
                .hasSize(1);
    }

    @Test
    void a_closed_server_stays_down() throws Exception {
        server.close();
        Thread.sleep(1000);
        assertThat(Postmaster.file(data.cluster())).doesNotExist();
        assertThat(told).noneMatch(sentence -> sentence.contains("without being told"));
    }

    @Test
    void closing_while_it_cannot_be_started_is_quick_and_leaves_the_folder_free() throws Exception {
        Files.delete(data.cluster().resolve("global/pg_control"));
        postmaster().signal("KILL");
        assertThat(Wait.until(Duration.ofSeconds(20), () -> told.stream().anyMatch(RevivalTest::keepsTrying)))
                .isTrue();
        long since = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(5));
        assertThat(data.description()).doesNotExist();
    }

    private static boolean keepsTrying(String sentence) {
        return sentence.endsWith("Homeward keeps trying by itself.");
    }

    private Postmaster postmaster() throws IOException {
        return Postmaster.in(data.cluster()).orElseThrow();
    }

    private void assertThatItAnswersWithin(Duration patience) throws Exception {
        assertThat(Wait.until(patience, this::answers)).isTrue();
    }

    private boolean answers() {
        try {
            return Sql.asMigrator(server).column("select note from kept").equals(List.of("committed"));
        } catch (SQLException notYet) {
            return false;
        }
    }
}
