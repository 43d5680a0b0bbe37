package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.MadeUpHomes;
import org.homeward.directory.intake.BadFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void the_first_command_makes_the_database_and_loads_what_comes_with_homeward() {
        Typed first = run("care-homes", file("all.csv", BadFiles.careHomes()));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out().lines())
                .contains(
                        "read\t" + (MadeUpHomes.OPEN + 3),
                        "new\t" + MadeUpHomes.OPEN,
                        "changed\t0",
                        "unchanged\t0",
                        "left out\t3",
                        "rejected\t0");
        assertThat(first.err()).contains("Loading areas and practices");
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        Typed again = run("care-homes", file("again.csv", BadFiles.careHomes()));

        assertThat(again.code()).isZero();
        assertThat(again.out().lines()).contains("new\t0", "unchanged\t" + MadeUpHomes.OPEN);
        assertThat(again.err()).contains("Nothing to change");
    }

    @Test
    void a_dry_run_tells_and_changes_nothing() {
        Path file = file("practices.csv", "kind,ods_code,name\npharmacy,FZX77,Dry Run Pharmacy\n");

        Typed dry = run("organisations", file, "--dry-run");
        Typed again = run("organisations", file, "--dry-run");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.err()).contains("nothing was changed");
        assertThat(again.out().lines()).contains("new\t1");
    }

    @Test
    void dspt_statuses_are_read_row_by_row_and_once() {
        Path week = file("dspt-2026-11-20.csv", """
                ,,,,,
                CQC registered location - latest DSPT status.,Date of location publication,Location CQC ID ,location ods code,Parent ODS code,Latest DSPT status of parent
                25/26 Standards Met.,20/06/2026,1-999000001,VLX01,A1,25/26 Standards Met.
                25/26 Approaching,20/06/2026,1-999000002,VLX02,,
                25/26 Standards Met,20/06/2026,1-100000001,VL001,,
                """);

        Typed dry = run("dspt-status", week, "--dry-run");
        Typed kept = run("dspt-status", week);
        Typed again = run("dspt-status", week);
        Typed nobody = run("dspt-status", week, "--as", "nobody@icb.example");

        assertThat(dry.err()).contains("nothing was changed");
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.lines())
                .contains("read\t3", "new\t1", "not ours\t1", "rejected\t1")
                .anyMatch(line -> line.startsWith("row 4\trejected\t1-999000002\tThe status \"25/26 Approaching\""))
                .endsWith("rows 3 new 1 changed 0 unchanged 0 not-ours 1 missing 0 rejected 1");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("Nothing to change", "20 Nov 2026");
        assertThat(again.out()).isEmpty();
        assertThat(nobody.err()).contains("Name an ICB facilitator or programme manager");
        assertThat(run("dspt-status", file("week.csv", "a,b\n"), "--as-at", "2026-11-20")
                        .err())
                .contains("This is not the DSPT workbook");
    }

    @Test
    void rejected_rows_come_with_number_and_reason() {
        Typed links = run("links", file("links.csv", """
                from,link,to,starts_on,ends_on
                VLX01,served-by-practice,X99999,2024-01-01,
                VLX01,served-by-practice,D82001,2024-01-01,
                """));

        assertThat(links.code()).as(links.err()).isZero();
        assertThat(links.out().lines())
                .contains("rejected\t1")
                .anyMatch(line -> line.matches("row 2\trejected\t.*\t.*X99999 is not in the directory.*"));
    }

    @Test
    void the_guard_stops_half_of_the_homes_until_told_otherwise() {
        String[] lines = new String(BadFiles.careHomes(), StandardCharsets.UTF_8).split("\n", -1);
        Path half = file("half-of-them.csv", String.join("\n", Arrays.copyOf(lines, 6)) + "\n");

        Typed stopped = run("care-homes", half);
        Typed tried = run("care-homes", half, "--dry-run");

        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.err()).contains("Nothing was changed").contains("--over-guard");
        assertThat(tried.code()).isEqualTo(1);
        assertThat(tried.err()).contains("The guard would stop the import");
        assertThat(run("care-homes", file("after.csv", BadFiles.careHomes()))
                        .out()
                        .lines())
                .contains("unchanged\t" + MadeUpHomes.OPEN);
    }

    @Test
    void a_bad_file_is_refused_in_a_sentence_and_nothing_is_changed() {
        refused(BadFiles.half(), "stops in the middle");
        refused(BadFiles.resource("/demo/links.csv"), "This looks like a Homeward list of links");
        refused(BadFiles.wrongEncoding(), "is not plain text");
        refused(BadFiles.mixedEncoding(), "unknown encoding");
        refused(BadFiles.picture(), "CSV");
        refused(new byte[0], "empty");
        refused(BadFiles.line(64), "row");
        refused(BadFiles.zipBomb(), "");
        assertThat(run("care-homes", file("still.csv", BadFiles.careHomes()))
                        .out()
                        .lines())
                .contains("unchanged\t" + MadeUpHomes.OPEN);
    }

    private static void refused(byte[] content, String words) {
        Typed run = run("care-homes", file("bad.csv", content));
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("did not expect").doesNotContain("Exception");
        assertThat(run.err().strip()).endsWith(".");
    }

    @Test
    void what_was_not_understood_ends_with_2() {
        assertThat(run("homes", file("a.csv", "x")).code()).isEqualTo(2);
        assertThat(run("homes", file("a.csv", "x")).err()).contains("care-homes, gp-practices");
        assertThat(Typed.run("import", "care-homes").code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_said_before_anything_starts() {
        Typed run = run("care-homes", folder.resolve("nowhere.csv"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no file").contains("nowhere.csv");
    }

    @Test
    void residents_need_a_home_and_somebody_who_keeps_its_register() {
        Path residents = file("residents.csv", BadFiles.resource("/demo/residents.csv"));

        assertThat(run("residents", residents).err()).contains("--home");
        assertThat(run("residents", residents, "--home", "ZZZ99").err()).contains("no care home ZZZ99");
        assertThat(run("residents", residents, "--home", "VLX01").err()).contains("--as");
        assertThat(run("residents", residents, "--home", "1-999000001", "--as", "nobody@here.example")
                        .err())
                .contains("Nobody with the email");
    }

    private static Typed run(String kind, Path file, String... options) {
        List<String> typed = new ArrayList<>(List.of(
                "import",
                kind,
                file.toString(),
                "--data",
                folder.resolve("data").toString()));
        typed.addAll(Arrays.asList(options));
        return Typed.run(typed.toArray(String[]::new));
    }

    private static Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
