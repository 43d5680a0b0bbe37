package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.directory.intake.BadFiles;
import org.homeward.observations.earlier.MadeUpExport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The import of a Whzan export, as it is typed; the steps build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhzanCommandTest {
    private static final MadeUpExport EXPORT = new MadeUpExport(1_200);
    private static final int WHOLE = EXPORT.rows() - EXPORT.incomplete();
    private static final String LINE = "rows 1200 scored %d agree %d differ %d incomplete %d"
            .formatted(WHOLE, WHOLE - EXPORT.differ(), EXPORT.differ(), EXPORT.incomplete());

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void a_dry_run_says_how_many_scores_agree_and_changes_nothing() {
        Path file = EXPORT.xlsx(folder.resolve("export.xlsx"));

        Typed dry = run(file, "--dry-run");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.lines()).endsWith(LINE).contains("read\t1200", "new\t0");
        assertThat(dry.out()).endsWith(LINE + System.lineSeparator());
        assertThat(dry.err()).contains("nothing was changed");
        assertThat(run(file, "--dry-run").out()).isEqualTo(dry.out());
    }

    @Test
    @Order(2)
    void the_rows_that_differ_are_named_with_both_scores_and_the_working() {
        List<String> differing = run(folder.resolve("export.xlsx"), "--dry-run").lines().stream()
                .filter(line -> line.contains("\tdiffers\t"))
                .toList();

        assertThat(differing)
                .hasSize(EXPORT.differ())
                .first()
                .asString()
                .matches(
                        "row 9\tdiffers\tBeechwood House \\(VLX01\\)\tThe file says \\d+, we say \\d+: scale 1: rr \\d, .*");
    }

    @Test
    @Order(3)
    void the_sets_are_kept_once_whether_they_come_as_workbook_or_as_csv() {
        Typed first = run(folder.resolve("export.xlsx"));
        Typed again = run(folder.resolve("export.xlsx"));
        Typed csv = run(EXPORT.csv(folder.resolve("export.csv")));
        Typed longer = run(new MadeUpExport(1_300).csv(folder.resolve("longer.csv")));

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.lines()).contains("new\t1200").endsWith(LINE);
        assertThat(again.lines()).contains("new\t0").endsWith(LINE);
        assertThat(again.err()).contains("Nothing to change");
        assertThat(csv.lines()).contains("new\t0").endsWith(LINE);
        assertThat(longer.lines()).contains("new\t100");
    }

    @Test
    @Order(4)
    void two_sets_that_are_alike_are_two_sets() {
        String row = csv(MadeUpExport.row(5_000));
        Path file = file("twice.csv", heading() + row + row);

        assertThat(run(file).lines()).contains("new\t2");
        assertThat(run(file).lines()).contains("new\t0");
    }

    @Test
    @Order(5)
    void a_row_that_cannot_be_read_is_rejected_with_its_number_and_the_others_are_taken() {
        String good = csv(MadeUpExport.row(6_000));
        Typed run = run(file("one-bad.csv", heading() + good + good.replaceFirst("^[^,]*", "some day")));

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains("new\t1", "rejected\t1")
                .anyMatch(line -> line.matches("row 3\trejected\t.*\tDate/Time “some day” cannot be read.*"))
                .endsWith("rows 2 scored 1 agree 1 differ 0 incomplete 0");
    }

    @Test
    @Order(6)
    void headings_may_drift() {
        String drifted = heading()
                .replace("Diasolic", "Diastolic B.P.")
                .replace("Date/Time", "DATE / TIME")
                .replace("O2,", "SpO2 (%),")
                .replace("NEWS2 score", " News 2  Score")
                .replace("Respiration rate", "Respiratory Rate")
                .replace("Scale 2 in use?", "scale 2 in use");
        Typed run = run(file("drifted.csv", drifted + csv(MadeUpExport.row(7_000))), "--dry-run");

        assertThat(run.lines()).as(run.err()).endsWith("rows 1 scored 1 agree 1 differ 0 incomplete 0");
    }

    @Test
    void a_bad_file_is_refused_in_a_sentence() throws IOException {
        refused(heading().replace("Pulse", "Heart") + csv(MadeUpExport.row(1)), "lacks the column Pulse");
        refused("a,b,c\n1,2,3\n", "This is not a Whzan export of sets");
        refused(heading(), "no rows");
        refused(new String(BadFiles.careHomes(), StandardCharsets.UTF_8), "This looks like the CQC care directory");
        refused("", "empty");
        refused(BadFiles.zipBomb(), "not built like a real one");
        refused(BadFiles.mixedEncoding(), "encoding");
        byte[] whole = Files.readAllBytes(EXPORT.csv(folder.resolve("whole.csv")));
        refused(Arrays.copyOf(whole, whole.length - 40), "only part of a file");
        byte[] workbook = Files.readAllBytes(EXPORT.xlsx(folder.resolve("whole.xlsx")));
        refused(Arrays.copyOf(workbook, workbook.length / 2), "cut short or damaged");
    }

    @Test
    void only_programme_staff_may_be_named() {
        Typed run = run(EXPORT.csv(folder.resolve("named.csv")), "--as", "nobody@here.example");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Name an ICB programme manager");
    }

    private static void refused(String content, String words) {
        refused(content.getBytes(StandardCharsets.UTF_8), words);
    }

    private static void refused(byte[] content, String words) {
        Typed run = run(file("bad.csv", content));

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("Exception").doesNotContain("did not expect");
    }

    private static String heading() {
        return String.join(",", MadeUpExport.HEADINGS) + "\n";
    }

    private static String csv(java.util.Map<String, String> row) {
        return MadeUpExport.HEADINGS.stream()
                        .map(heading -> row.getOrDefault(heading, "").replace(",", " "))
                        .collect(java.util.stream.Collectors.joining(","))
                + "\n";
    }

    private static Typed run(Path file, String... options) {
        List<String> typed = new ArrayList<>(List.of(
                "import",
                "whzan",
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
