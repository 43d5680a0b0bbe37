package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill without warning leaves behind. */
class KilledTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private final List<Process> children = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void end_the_children() {
        children.forEach(Process::destroyForcibly);
    }

    @Test
    void a_killed_program_takes_its_server_with_it_and_loses_no_committed_row() throws Exception {
        Process child = startAnother();
        Postmaster postmaster = Postmaster.in(data().cluster()).orElseThrow();
        child.destroyForcibly().waitFor();
        assertThat(Wait.until(Duration.ofSeconds(10), () -> !postmaster.serves(data().cluster())))
                .isTrue();
        assertThat(Postmaster.file(data().cluster())).doesNotExist();
        assertTheRowIsThere();
    }

    @Test
    void a_start_at_once_after_the_kill_waits_for_the_old_server() throws Exception {
        startAnother().destroyForcibly().waitFor();
        assertTheRowIsThere();
    }

    @Test
    void another_process_is_named_in_the_refusal_and_can_be_joined() throws Exception {
        Process child = startAnother();
        assertThatThrownBy(() -> EmbeddedPostgres.start(data(), Settings.durable(), told::add)
                        .orElseThrow())
                .hasMessageContaining("process " + child.pid());
        try (PostgresServer attached = EmbeddedPostgres.attachOrStart(data(), Settings.durable(), told::add)
                .orElseThrow()) {
            assertThat(attached.startedHere()).isFalse();
            assertThat(Sql.asMigrator(attached).column("select note from kept")).containsExactly("committed");
        }
    }

    @Test
    void a_server_whose_guard_was_killed_too_is_stopped_by_the_next_start() throws Exception {
        Process child = startAnother();
        Postmaster orphan = Postmaster.in(data().cluster()).orElseThrow();
        List<ProcessHandle> guards =
                child.descendants().filter(KilledTest::isGuard).toList();
        assertThat(guards).hasSize(2);
        // stopped first: the one that outlives the other for a moment would do its duty
        freeze(guards);
        guards.forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly().waitFor();
        assertThat(orphan.serves(data().cluster())).isTrue();
        assertTheRowIsThere();
        assertThat(orphan.serves(data().cluster())).isFalse();
        assertThat(told).contains("Stopping a database server left by an earlier start");
    }

    @Test
    void a_note_of_a_dead_server_is_no_hindrance() throws Exception {
        EmbeddedPostgres.start(data(), Settings.throwaway(), told::add)
                .orElseThrow()
                .close();
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        writeNote(dead.pid());
        assertStarts();
    }

    @Test
    void an_unrelated_process_that_got_the_old_number_is_not_harmed() throws Exception {
        EmbeddedPostgres.start(data(), Settings.throwaway(), told::add)
                .orElseThrow()
                .close();
        Process unrelated = new ProcessBuilder("sleep", "60").start();
        children.add(unrelated);
        writeNote(unrelated.pid());
        assertStarts();
        assertThat(unrelated.isAlive()).isTrue();
    }

    private void assertStarts() throws Exception {
        try (PostgresServer server =
                EmbeddedPostgres.start(data(), Settings.throwaway(), told::add).orElseThrow()) {
            assertThat(Sql.asApp(server).column("select 1")).containsExactly("1");
        }
    }

    private void assertTheRowIsThere() throws Exception {
        try (PostgresServer server =
                EmbeddedPostgres.start(data(), Settings.durable(), told::add).orElseThrow()) {
            assertThat(Sql.asMigrator(server).column("select note from kept")).containsExactly("committed");
        }
    }

    private static boolean isGuard(ProcessHandle process) {
        return String.join(" ", process.info().arguments().orElse(new String[0]))
                .contains("homeward-guard");
    }

    private void writeNote(long pid) throws IOException {
        String note =
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  1234567  99\nready   \n".formatted(pid, data().cluster());
        Files.writeString(Postmaster.file(data().cluster()), note);
    }

    private DataFolder data() {
        return new DataFolder(temporary.resolve("data"));
    }

    private Process startAnother() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepsAlive.class.getName(),
                        data().root().toString())
                .redirectErrorStream(true)
                .start();
        children.add(child);
        assertThat(firstLine(child)).startsWith("committed");
        return child;
    }

    /** Left open on purpose: closing it would end the child early. */
    @SuppressWarnings("MustBeClosed")
    private static String firstLine(Process child) throws IOException {
        BufferedReader reader = child.inputReader();
        return String.valueOf(reader.readLine());
    }

    private static void freeze(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
