package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterTest {

    private static final List<String> LINES =
            List.of("4711", "/data/postgres", "1700000000", "5432", "", "127.0.0.1", "  123  4", "ready   ");

    @Test
    void a_note_with_the_word_ready_is_a_server_that_answers() {
        assertThat(Postmaster.parse(LINES)).contains(new Postmaster(4711, true));
    }

    @Test
    void a_note_that_is_still_being_written_is_a_server_that_starts() {
        assertThat(Postmaster.parse(LINES.subList(0, 7))).contains(new Postmaster(4711, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-4711", "0x12", "99999999999", "4711 5", "pid"})
    void a_note_without_a_process_number_is_no_server(String first) {
        assertThat(Postmaster.parse(List.of(first))).isEmpty();
    }

    @Test
    void an_empty_note_is_no_server() {
        assertThat(Postmaster.parse(List.of())).isEmpty();
    }

    @Test
    void this_very_process_serves_no_cluster() {
        Postmaster ourselves = new Postmaster(ProcessHandle.current().pid(), true);
        assertThat(ourselves.isAlive()).isTrue();
        assertThat(ourselves.serves(Path.of("/data/postgres"))).isFalse();
    }
}
