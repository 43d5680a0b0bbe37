package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.MadeUpHomes;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.importing.MadeUpCqcFile;
import org.homeward.directory.register.Runs;
import org.junit.jupiter.api.Test;

class ShippedTest extends OnDirectoryDatabase {
    private static final List<ShippedFile> ALL = Stream.concat(
                    ShippedFile.defaults().stream(), ShippedFile.demo().stream())
            .toList();

    @Test
    void everything_shipped_loads_twice_over_and_the_second_time_changes_nothing() {
        ALL.forEach(
                file -> assertThat(shipped(file).rejectedRows()).as(file.name()).isZero());
        ALL.forEach(file -> {
            ImportSummary again = shipped(file);
            assertThat(again.changesNothing())
                    .as("%s: %s", file, again.sentence())
                    .isTrue();
            assertThat(again.rejectedRows()).as(file.name()).isZero();
        });
    }

    @Test
    void the_list_of_practices_closes_no_service_that_another_file_brought() throws IOException {
        loadAll();
        Path practices = resource("/directory/epraccur-norfolk-waveney.csv");

        ImportSummary again = applied(run(ImportKind.GP_PRACTICES, practices, JUNE));

        assertThat(again.changesNothing()).as(again.sentence()).isTrue();
        assertThat(ods("NZX12").isOpen()).isTrue();
        assertThat(others(ods("VLX08"), LinkKind.COVERED_BY_111, JUNE))
                .containsExactlyInAnyOrder("Coastal Care 111", "Example Out of Hours Service");
    }

    @Test
    void a_practice_that_left_its_own_file_is_closed() throws IOException {
        loadAll();
        List<String> lines = Files.readAllLines(resource("/directory/epraccur-norfolk-waveney.csv"));
        String without = String.join(
                        "\n",
                        lines.stream().filter(line -> !line.contains("D82001")).toList()) + "\n";

        assertThat(load(ImportKind.GP_PRACTICES, without, JUNE).closed()).isEqualTo(1);
        assertThat(ods("D82001").isOpen()).isFalse();
    }

    @Test
    void the_first_national_file_leaves_the_made_up_homes_and_is_no_surprise_to_the_guard() throws IOException {
        loadAll();
        Path national = MadeUpCqcFile.of(400).csv(folder.resolve("national.csv"));

        ImportOutcome outcome = DirectoryDatabase.imports(clock(JUNE))
                .run(ImportRequest.of(ImportKind.CARE_HOMES, national, "test", Mode.APPLY), ImportProgress.SILENT);

        assertThat(applied(outcome).closed()).isZero();
        assertThat(ods("VLX01").isOpen()).isTrue();
    }

    @Test
    void the_made_up_homes_close_no_real_one() throws IOException {
        homes(MAY, row -> row);
        ShippedFile.defaults().forEach(this::shipped);
        ImportSummary demo = applied(DirectoryDatabase.imports(clock(JUNE))
                .runShipped(ShippedFile.DEMO_CARE_HOMES, "test", Mode.APPLY_OVER_GUARD, ImportProgress.SILENT));
        assertThat(demo.closed()).isZero();
        assertThat(demo.added()).isEqualTo(MadeUpHomes.OPEN);
    }

    @Test
    void the_licence_line_of_what_is_in_the_directory_is_known() {
        assertThat(new Runs(jdbc).shipped()).isEmpty();
        ShippedFile.defaults().forEach(this::shipped);
        assertThat(new Runs(jdbc).shipped())
                .extracting(ShippedFile::credit)
                .contains(
                        "epraccur-norfolk-waveney.csv: Contains information from NHS England, licenced under the current version of the Open Government Licence");
    }

    private Path resource(String name) throws IOException {
        try (var in = java.util.Objects.requireNonNull(ShippedTest.class.getResourceAsStream(name))) {
            return Files.write(folder.resolve(Path.of(name).getFileName()), in.readAllBytes());
        }
    }
}
