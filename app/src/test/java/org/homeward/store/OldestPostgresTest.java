package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Needed;
import org.homeward.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says "PostgreSQL 16 or later": this is 16. */
class OldestPostgresTest {
    @Test
    void on_postgresql_16_the_demo_is_loaded_and_a_set_is_saved_and_seen(@TempDir Path temporary) throws Exception {
        Needed.orSkip(Files.isRegularFile(OldestPostgres.BINARIES), "PostgreSQL 16 is only fetched on Linux, amd64");
        try (OldestPostgres sixteen = OldestPostgres.start();
                Program program = Program.start(
                                temporary.resolve("data"), Program.freePort(), sixteen.environment(), "--demo")
                        .awaitReady()) {
            assertThat(version(program)).startsWith("16.");
            Browser ada = program.signedIn("ada.obi@beechwood.example");
            Answer board = ada.get(path("(/homes/[0-9a-f-]{36})", ada.get("/account")) + "/board");
            assertThat(board.text()).contains("Okafor");
            String resident = path("(/homes/[0-9a-f-]{36}/residents/[0-9a-f-]{36})", board);

            Answer saved = ada.post(resident + "/observations", stillIll(ada.get(resident + "/observations/new")));

            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
            assertThat(saved.path()).startsWith(resident + "/observations/");
            assertThat(saved.text()).contains("by Ada Obi, care assistant");
            assertThat(program.isReady()).isTrue();
        }
    }

    private static String version(Program program) {
        return program.owner().sql("show server_version").query(String.class).single();
    }

    private static String path(String pattern, Answer page) {
        return CallBell.found(pattern, page.text());
    }

    /** As Mr Okafor was a moment ago: far from it would have to be measured twice. */
    private static Map<String, String> stillIll(Answer form) {
        Map<String, String> typed = new HashMap<>();
        typed.put("set", CallBell.found("name=\"set\" value=\"([^\"]+)\"", form.text()));
        typed.putAll(Map.of("rr", "24", "spo2", "92", "oxygen", "air", "sbp", "108", "dbp", "62", "pulse", "112"));
        typed.putAll(Map.of("acvpu", "A", "temp", "38.4"));
        return typed;
    }
}
