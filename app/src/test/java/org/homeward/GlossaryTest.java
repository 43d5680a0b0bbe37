package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final List<List<String>> rows = Documents.tableRows("docs/glossary.md", "| Term | Meaning | Source |");

    @Test
    void every_line_has_a_term_a_meaning_and_a_source() {
        assertThat(rows)
                .as("docs/glossary.md: give each of these lines three filled cells: | term | meaning | source |")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
    }

    @Test
    void every_term_stands_once() {
        assertThat(rows.stream().map(row -> row.getFirst().toLowerCase(Locale.UK)))
                .as("docs/glossary.md: join the lines of a term that stands twice")
                .doesNotHaveDuplicates();
    }
}
