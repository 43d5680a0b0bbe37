package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.homeward.clinical.signs.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void what_the_pages_call_a_reading_is_a_term(Parameter parameter) {
        assertThat(rows)
                .as("docs/glossary.md: explain \"%s\", or call it by its term", parameter.words())
                .anyMatch(row -> row.getFirst().equals(parameter.words()));
    }
}
