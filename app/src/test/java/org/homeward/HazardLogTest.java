package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardLogTest {
    private final List<Hazard> log = Hazard.log();

    @Test
    void every_hazard_has_an_id_of_its_own() {
        assertThat(log.stream().map(Hazard::id))
                .as("docs/hazards.csv: give each hazard an id of its own, HZ- and two digits; never use one again")
                .isNotEmpty()
                .allMatch(id -> id.matches("HZ-\\d{2}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_status_is_one_we_know() {
        assertThat(log)
                .as("docs/hazards.csv: set status to controlled-here, later or deployer")
                .allSatisfy(hazard -> assertThat(hazard.status()).isIn("controlled-here", "later", "deployer"));
    }

    @Test
    void every_hazard_controlled_here_names_a_test() {
        assertThat(log.stream()
                        .filter(Hazard::isControlledHere)
                        .filter(hazard -> hazard.tests().isEmpty())
                        .map(Hazard::name))
                .as("""
                        docs/hazards.csv: these hazards say controlled-here and name no test. \
                        Write the test that proves the control and put it into the last column, tests, \
                        as org.homeward.room.SomeTest#some_method (several: a semicolon between them). \
                        If nothing proves it yet, set status to later, here and in CLINICAL-SAFETY.md.""")
                .isEmpty();
    }

    @Test
    void every_test_the_log_names_stands_in_the_sources() throws IOException {
        for (Hazard hazard : log) {
            for (String test : hazard.tests()) {
                assertThat(new NamedTest(test).stands())
                        .as("""
                                docs/hazards.csv, %s names the test %s, and no module has it. \
                                Its class must lie in <module>/src/test/java and hold "void <method>(". \
                                Correct the name, or write the test.""", hazard.name(), test)
                        .isTrue();
            }
        }
    }

    @Test
    void clinical_safety_shows_the_log_as_it_is() {
        List<String> shown = Documents.lines("CLINICAL-SAFETY.md").stream()
                .filter(line -> line.startsWith("| HZ-"))
                .toList();
        assertThat(shown)
                .as(
                        "CLINICAL-SAFETY.md: its table must show docs/hazards.csv row by row. Replace its rows by:\n%s",
                        table())
                .containsExactlyElementsOf(log.stream().map(Hazard::asTableRow).toList());
    }

    private String table() {
        return String.join("\n", log.stream().map(Hazard::asTableRow).toList());
    }
}
