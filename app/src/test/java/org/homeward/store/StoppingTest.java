package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.homeward.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program ends, when told to and when it cannot go on. */
@SuppressWarnings("NullAway.Init")
class StoppingTest {
    @TempDir
    private Path temporary;

    private Path data() {
        return temporary.resolve("data");
    }

    /** 128 and the number of the signal, as every program does that a signal ended. */
    @ParameterizedTest
    @CsvSource({"TERM,143", "INT,130"})
    void told_to_stop_it_stops_the_database_last_and_leaves_a_clean_folder(String signal, int code) throws Exception {
        try (Program program = Program.start(data(), "--empty").awaitReady()) {
            ProcessHandle postmaster = program.postmaster();
            assertSecondStartIsRefused();
            Program.signal(signal, program.process());
            assertThat(program.exit()).isEqualTo(code);
            assertThat(program.said()).contains("Stopping...").doesNotContain("without being told", "Exception");
            assertThat(Program.await(Duration.ofSeconds(5), () -> !postmaster.isAlive()))
                    .isTrue();
            assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(Files.readString(data().resolve("postgres.log"))).contains("database system is shut down");
        }
    }

    private void assertSecondStartIsRefused() throws Exception {
        try (Program second = Program.start(data())) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.said()).contains("are in use by another Homeward").contains("stop it first");
        }
    }

    @Test
    void a_taken_port_is_a_sentence_and_starts_nothing() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Program program = Program.start(data(), taken.getLocalPort(), Map.of())) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.said())
                    .contains("Another program listens on port " + taken.getLocalPort())
                    .contains("--port");
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void a_port_that_cannot_be_is_a_sentence() throws Exception {
        try (Program program = Program.start(data(), 70_000, Map.of())) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.said()).contains("There is no port 70000").contains("--port");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_sentence() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");
        try (Program program = Program.start(file.resolve("data"))) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.said())
                    .contains("cannot be used")
                    .contains("--data")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void own_postgresql_without_a_password_is_a_sentence() throws IOException, InterruptedException {
        Map<String, String> half = Map.of("HOMEWARD_DB_URL", "jdbc:postgresql://localhost/x", "HOMEWARD_DB_USER", "x");
        try (Program program = Program.start(data(), Program.freePort(), half)) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.said()).contains("HOMEWARD_DB_PASSWORD").contains("unset HOMEWARD_DB_URL");
        }
    }
}
