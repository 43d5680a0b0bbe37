package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.homeward.MadeUpHomes;
import org.homeward.Program;
import org.homeward.directory.intake.BadFiles;
import org.homeward.kernel.London;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are typed while people work with Homeward. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BesideHomewardTest {
    private static final String HEADINGS = "Given name,Family name,Date of birth,Sex,Room and bed,Moved in on\n";
    private static final String ROSE = "Rose,Tanner,04/05/1939,female,%s,01/11/2026\n";
    private static final String WILF = "Wilf,Tanner,06/07/1937,male,42,01/11/2026\n";

    @TempDir
    private static Path folder;

    private Program program;

    @BeforeAll
    void start_with_the_demo() throws IOException {
        program = Program.start(folder.resolve("data")).awaitReady();
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void a_file_of_the_directory_is_taken_in_and_seen_on_its_page() throws Exception {
        Path pharmacy =
                Files.writeString(folder.resolve("one.csv"), "kind,ods_code,name\npharmacy,FZX77,Beside Pharmacy\n");

        Typed taken = typed("import", "organisations", pharmacy.toString(), "--as", "ravi.nair@icb.example");

        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.lines()).startsWith("read\t1", "new\t1", "changed\t0", "unchanged\t0");
        assertThat(program.signedIn("beth.hart@icb.example")
                        .get("/directory?q=Beside")
                        .text())
                .contains("Beside Pharmacy");
        assertThat(program.isReady()).isTrue();
    }

    @Test
    void the_demos_homes_once_more_change_nothing() throws Exception {
        Path homes = Files.write(folder.resolve("homes.csv"), BadFiles.careHomes());

        Typed again = typed("import", "care-homes", homes.toString());

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.lines()).contains("new\t0", "changed\t0", "unchanged\t" + MadeUpHomes.OPEN);
    }

    @Test
    void residents_are_tried_then_taken_in_then_known_and_updated_only_when_told() throws Exception {
        Path two = residents(ROSE.formatted("41") + WILF);
        Typed tried = imported(two, "--dry-run");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.lines()).startsWith("read\t2", "new\t2").contains("rejected\t0");
        assertThat(tried.err()).contains("nothing was changed");
        assertThat(onRegister()).doesNotContain("TANNER");

        Typed taken = imported(two);
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.lines()).containsExactly("read\t2", "new\t2", "changed\t0", "unchanged\t0", "rejected\t0");
        assertThat(onRegister()).contains("TANNER, Rose", "TANNER, Wilf");

        Typed known = imported(residents(ROSE.formatted("43")));
        assertThat(known.lines()).contains("read\t1", "new\t0", "changed\t0", "unchanged\t1");
        Typed updated = imported(residents(ROSE.formatted("43")), "--update");
        assertThat(updated.lines()).contains("read\t1", "new\t0", "changed\t1", "unchanged\t0");
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out_and_is_named_with_its_reason() throws Exception {
        Path wrong = residents("Fred,Late,31/02/1940,male,44,01/11/2026\nVera,Late,01/02/1940,female,45,01/11/2026\n");

        for (Typed refused : new Typed[] {imported(wrong), imported(wrong, "--dry-run")}) {
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.lines()).anyMatch(line -> line.matches("row 2\trejected\t.*Late.*\t.*birth.*"));
            assertThat(refused.err()).contains("othing was changed");
        }
        assertThat(onRegister()).doesNotContain("LATE");
    }

    @Test
    void nobody_takes_residents_into_a_home_whose_register_they_do_not_keep() throws Exception {
        Typed refused = typed(
                "import",
                "residents",
                residents(WILF).toString(),
                "--home",
                "VLX02",
                "--as",
                "grace.bell@beechwood.example");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("keeps the register of The Limes");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void the_directory_is_counted_beside_it() {
        assertThat(typed("report", "directory", "--format", "csv").lines())
                .contains("homes,%d,".formatted(MadeUpHomes.OPEN), "stale-imports,0,");
    }

    @Test
    void what_the_programme_reports_is_counted_beside_it() {
        Typed report = typed("report", "observations", "--format", "csv");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .hasSize(8)
                .contains("RO-01,0,0,," + LocalDate.now(London.ZONE)) // the demo has two weeks, and regular means four
                .anyMatch(line -> line.matches("RO-05,[1-9][0-9]+,.*"))
                .anyMatch(line -> line.matches("RO-07,[0-9]+\\.[0-9],[0-9]+,[0-9]+,.*"));
    }

    @Test
    void the_whole_report_of_the_case_studies_is_counted_beside_it() {
        Typed report = typed("report", "programme", "--as-at", "2022-12-31", "--format", "csv");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines())
                .hasSize(28)
                .contains("NM-01,534,534,,2022-12-31", "DS-01,77.3,341,441,2022-12-31", "DR-03,62,62,,2022-12-31");
    }

    @Test
    void the_audit_log_is_checked_beside_it() {
        Typed verified = typed("audit", "verify");

        assertThat(verified.code()).as(verified.out()).isZero();
    }

    private Typed imported(Path file, String... options) {
        String[] words = {"import", "residents", file.toString(), "--home", "VLX02", "--as", "sam.reed@thelimes.example"
        };
        return typed(Stream.of(words, options).flatMap(Stream::of).toArray(String[]::new));
    }

    private static Typed typed(String... words) {
        return Typed.run(Stream.concat(
                        Stream.of(words),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new));
    }

    private static Path residents(String rows) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "residents", ".csv"), HEADINGS + rows);
    }

    private String onRegister() {
        var sam = program.signedIn("sam.reed@thelimes.example");
        String home = program.owner()
                .sql("select id::text from directory.organisation where ods_code = 'VLX02'")
                .query(String.class)
                .single();
        return sam.get("/homes/" + home + "/residents").text();
    }
}
