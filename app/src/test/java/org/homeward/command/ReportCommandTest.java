package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.MadeUpHomes;
import org.homeward.directory.intake.BadFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts of a directory that was just begun: its homes are there, and nobody has said yet who serves them. */
class ReportCommandTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void take_in_the_homes() throws IOException {
        Path homes = Files.write(folder.resolve("homes.csv"), BadFiles.careHomes());
        Typed taken = Typed.run("import", "care-homes", homes.toString(), "--data", data());
        assertThat(taken.code()).as(taken.err()).isZero();
        String links = "from,link,to,starts_on,ends_on\nVLX01,served-by-practice,D82001,2024-01-01,\n";
        Path file = Files.writeString(folder.resolve("links.csv"), links);
        assertThat(Typed.run("import", "links", file.toString(), "--data", data())
                        .code())
                .isZero();
    }

    @Test
    void a_person_reads_how_much_there_is_and_what_is_missing() {
        Typed report = Typed.run("report", "directory", "--data", data());

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .contains("%9d  care homes".formatted(MadeUpHomes.OPEN))
                .contains("%9d  care homes without a GP practice".formatted(MadeUpHomes.OPEN - 1))
                .contains("%9d  care homes without a pharmacy".formatted(MadeUpHomes.OPEN))
                .anyMatch(line -> line.strip().equals("Alder Lea (VM414)"))
                .noneMatch(line -> line.contains("never taken in"));
        assertThat(report.out().split("Beechwood House", -1))
                .as("it lacks a pharmacy and a 111 service, not a practice")
                .hasSize(3);
    }

    @Test
    void a_program_reads_the_same_as_csv() {
        Typed report = Typed.run("report", "directory", "--data", data(), "--format", "csv");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .startsWith("item,count,which", "homes,%d,".formatted(MadeUpHomes.OPEN))
                .contains("stale-imports,0,")
                .anyMatch(line -> line.matches("beds,[1-9][0-9]*,"))
                .anyMatch(line -> line.matches("practices,[1-9][0-9]+,"))
                .anyMatch(line -> line.startsWith("homes-without-practice,%d,".formatted(MadeUpHomes.OPEN - 1)))
                .anyMatch(line -> line.startsWith("homes-without-ods-code,"))
                .allMatch(line -> line.split(",", -1).length >= 3);
    }

    @Test
    void a_mistyped_folder_or_report_is_said() {
        Typed nowhere = Typed.run(
                "report", "directory", "--data", folder.resolve("nowhere").toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("There are no data of Homeward in");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(Typed.run("report").code()).isEqualTo(2);
        assertThat(Typed.run("report", "directory", "--format", "pdf").code()).isEqualTo(2);
    }

    @Test
    void the_programmes_measures_are_counted_where_nobody_was_ever_measured() {
        Typed report =
                Typed.run("report", "observations", "--data", data(), "--format", "csv", "--as-at", "2026-11-26");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .containsExactly(
                        "kpi_id,value,numerator,denominator,as_at",
                        "RO-01,0,0,,2026-11-26",
                        "RO-02,0,0,,2026-11-26",
                        "RO-03,0,0,,2026-11-26",
                        "RO-04,0,0,,2026-11-26",
                        "RO-05,0,0,,2026-11-26",
                        "RO-06,0,0,,2026-11-26",
                        "RO-07,,0,,2026-11-26");
        assertThat(Typed.run("report", "observations", "--data", data()).lines())
                .anyMatch(line -> line.contains("single readings"));
        assertThat(Typed.run("report", "observations", "--as-at", "yesterday").code())
                .isEqualTo(2);
    }

    @Test
    void every_measure_of_the_programme_has_its_row_where_nothing_was_done_yet() {
        Typed report = Typed.run("report", "programme", "--data", data(), "--format", "csv", "--as-at", "2022-12-31");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .startsWith("kpi_id,value,numerator,denominator,as_at")
                .contains("NM-01,0,0,,2022-12-31", "WR-02,not_available,,,2022-12-31", "RO-07,,0,0,2022-12-31")
                .hasSize(28);
        assertThat(Typed.run("report", "programme", "--data", data()).lines())
                .anyMatch(line -> line.contains("Weekend rounds are not built yet."));
    }

    @Test
    void a_day_that_is_none_or_still_to_come_is_refused_with_what_to_do() {
        Typed none = Typed.run("report", "programme", "--data", data(), "--as-at", "31.12.2022");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("is no day. Write it as 2022-12-31");
        Typed later = Typed.run("report", "programme", "--data", data(), "--as-at", "2999-01-01");
        assertThat(later.code()).isEqualTo(1);
        assertThat(later.err()).contains("2999-01-01 is still to come.");
        Typed elsewhere = Typed.run("report", "programme", "--data", data(), "--icb", "Q99");
        assertThat(elsewhere.code()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("QMM");
    }

    private static String data() {
        return folder.resolve("data").toString();
    }
}
