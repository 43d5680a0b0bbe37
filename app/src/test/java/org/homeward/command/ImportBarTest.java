package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;
import org.junit.jupiter.api.Test;

class ImportBarTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void on_a_terminal_it_says_how_far_the_file_is() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (ImportBar bar = ImportBar.on(new PrintStream(shown, true, StandardCharsets.UTF_8))) {
            bar.at(new Position(Step.CHECKING, 0, 0, 0));
            bar.at(new Position(Step.READING, 28_500, 200L * MEBIBYTE, 400L * MEBIBYTE));
        }

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("Importing")
                .contains("50%")
                .contains("200/400 MB")
                .contains("28,500 rows");
    }

    @Test
    void where_nobody_looks_on_it_says_nothing() {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (ImportBar bar = ImportBar.ofTerminal()) {
            bar.at(new Position(Step.WRITING, 10, 1, 1));
        } finally {
            System.setErr(err);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
