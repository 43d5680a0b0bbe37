package org.homeward.directory.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.importing.MadeUpCqcFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final Headings NAMES = new NamedHeadings("a list of names", List.of("name", "town"))
            .need("name", "town")
            .alias("town", "City");

    @TempDir
    Path folder;

    @Test
    void headings_may_drift_in_case_spaces_and_full_stops() throws IOException {
        assertThat(names(text(" NAME.,City \r\nBeechwood House,Holt\r\n"))).containsExactly("Beechwood House|Holt");
    }

    @Test
    void lines_above_the_headings_are_passed_over() throws IOException {
        assertThat(names(text("Published 1 May\n\nname,town\nThe Limes,Cromer\n")))
                .containsExactly("The Limes|Cromer");
    }

    @Test
    void a_semicolon_file_is_read_too() throws IOException {
        assertThat(names(text("name;town\nThe Limes;Cromer\n"))).containsExactly("The Limes|Cromer");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(names(text("\ufeffname,town\nThe Limes,Cromer\n"))).containsExactly("The Limes|Cromer");
    }

    @Test
    void windows_1252_is_accepted_when_it_is_certain() throws IOException {
        Path file = bytes("name,town\nCaf\u00e9 Lodge,Holt\n".getBytes(Charset.forName("windows-1252")));
        assertThat(names(file)).containsExactly("Caf\u00e9 Lodge|Holt");
    }

    @Test
    void a_mix_of_encodings_is_refused_with_the_line() {
        assertRefused(
                join("name,town\nCaf\u00e9,Holt\n".getBytes(UTF_8), "Caf\u00e9,Holt\n".getBytes(ISO_8859_1)),
                "Line 3",
                "CSV UTF-8");
    }

    @Test
    void utf_16_is_refused_with_how_to_save() {
        assertRefused("name,town\nThe Limes,Cromer\n".getBytes(UTF_16), "Unicode text", "CSV UTF-8");
    }

    @Test
    void a_file_cut_in_a_row_is_half_a_file() {
        assertRefused("name,town\nThe Limes,Cromer\nBeechw".getBytes(UTF_8), "middle of line 3", "Download it again");
    }

    @Test
    void a_file_cut_within_quotes_is_half_a_file() {
        assertRefused("name,town\n\"The Limes\",\"Cro".getBytes(UTF_8), "middle of line 2", "Download it again");
    }

    @Test
    void a_last_row_without_a_newline_is_whole() throws IOException {
        assertThat(names(text("name,town\nThe Limes,Cromer"))).containsExactly("The Limes|Cromer");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        String rows = "The Limes,Cromer\n".repeat(10_000);
        assertRefused(("name,town\n\"" + rows).getBytes(UTF_8), "far too long", "quote");
    }

    @Test
    void a_line_of_500_megabytes_is_refused() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] piece = "x".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("name,town\n".getBytes(UTF_8));
            for (int megabyte = 0; megabyte < 500; megabyte++) {
                out.write(piece);
            }
        }
        assertThatThrownBy(() -> names(file)).isInstanceOf(UnreadableFile.class).hasMessageContaining("far too long");
    }

    @Test
    void a_line_of_a_million_commas_is_refused() {
        assertRefused(("name,town\n" + ",".repeat(1_000_000) + "\n").getBytes(UTF_8), "far too long", "Download");
    }

    @Test
    void the_dspt_workbook_is_known_by_its_headings() {
        assertRefused(
                "Location CQC ID ,Care home?,Location name,Parent ODS code\n1-1,Y,The Limes,A1\n".getBytes(UTF_8),
                "This looks like the DSPT workbook",
                "a list of names");
    }

    @Test
    void an_unknown_file_is_refused_by_what_it_should_have_been() {
        assertRefused(
                "colour,size\nred,2\n".getBytes(UTF_8), "This is not a list of names", "Download a list of names");
    }

    @Test
    void other_kinds_of_file_are_refused_by_name() {
        assertRefused("%PDF-1.7".getBytes(UTF_8), "PDF", "instead");
        assertRefused("<!doctype html><html>".getBytes(UTF_8), "web page", "download");
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "old Excel", "save it as");
        assertRefused(new byte[0], "empty", "Download it again");
    }

    @Test
    void csv_xlsx_and_ods_of_the_same_rows_read_the_same() throws IOException {
        MadeUpCqcFile made = MadeUpCqcFile.of(120);
        List<String> csv = homes(made.csv(folder.resolve("a.csv")));
        assertThat(csv).hasSize(120);
        assertThat(homes(made.xlsx(folder.resolve("a.xlsx")))).isEqualTo(csv);
        assertThat(homes(made.ods(folder.resolve("a.ods")))).isEqualTo(csv);
    }

    @Test
    void a_truncated_workbook_is_refused() throws IOException {
        Path whole = MadeUpCqcFile.of(50).xlsx(folder.resolve("whole.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        assertRefused(Arrays.copyOf(bytes, bytes.length / 2), "cut short", "Download it again");
    }

    @Test
    void a_damaged_byte_in_a_workbook_is_refused() throws IOException {
        Path whole = MadeUpCqcFile.of(50).xlsx(folder.resolve("whole.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        bytes[bytes.length / 2] ^= 0x55;
        assertThatThrownBy(() -> names(bytes(bytes))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        assertThatThrownBy(() -> names(ods(" ".repeat(1 << 20), 300)))
                .hasMessageContaining("not built like a real one");
    }

    @Test
    void a_document_type_is_refused() {
        String evil = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        assertThatThrownBy(() -> names(ods(evil, 1))).hasMessageContaining("document type");
    }

    @Test
    void a_cell_in_column_zzzzzzz_is_refused() throws IOException {
        Path file = workbook(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c t=\"s\" r=\"ZZZZZZZ1\"><v>0</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> names(file)).hasMessageContaining("far outside the sheet");
    }

    @Test
    void only_the_sheet_that_was_named_is_read_however_it_is_written() throws IOException {
        Headings onSheet = new NamedHeadings("a list of names", List.of("name", "town"))
                .need("name", "town")
                .onSheet("Line By Line");
        String summary = table("Summary", "name", "town", "All", "Norfolk");
        String lines = table("LINE by line ", "Names of homes", "", "name", "town", "The Limes", "Cromer");
        assertThat(names(ods(content(summary + lines), 1), onSheet)).containsExactly("The Limes|Cromer");
        assertThat(names(text("Names of homes\n\nname,town\nThe Limes,Cromer\n"), onSheet))
                .containsExactly("The Limes|Cromer");
        Path without = ods(content(summary), 1);
        assertThatThrownBy(() -> names(without, onSheet))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no sheet \"Line By Line\"");
    }

    private static String table(String name, String... cells) {
        StringBuilder rows = new StringBuilder("<table:table table:name=\"" + name + "\">");
        for (int at = 0; at < cells.length; at += 2) {
            rows.append("<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
                            .formatted(cells[at]))
                    .append("<table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>"
                            .formatted(cells[at + 1]));
        }
        return rows.append("</table:table>").toString();
    }

    private static String content(String tables) {
        return "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">" + tables
                + "</office:document-content>";
    }

    @Test
    void a_row_repeated_a_million_times_stops_at_the_limit() throws IOException {
        String row = "<table:table-row table:number-rows-repeated=\"%s\">%s</table:table-row>";
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String names = row.formatted(1, cell.formatted("name") + cell.formatted("town"));
        String many = row.formatted(1_000_000, cell.formatted("The Limes") + cell.formatted("Cromer"));
        assertThatThrownBy(() -> names(ods(sheet(names + many), 1))).hasMessageContaining("more than 400,000 rows");
    }

    @Test
    void a_cell_repeated_a_million_times_is_refused() throws IOException {
        String wide =
                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell></table:table-row>";
        assertThatThrownBy(() -> names(ods(sheet(wide), 1))).hasMessageContaining("more than 1,000 columns");
    }

    @Test
    void a_million_empty_rows_and_cells_cost_nothing() throws IOException {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String empties =
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        String rows =
                "<table:table-row>" + cell.formatted("name") + cell.formatted("town") + "</table:table-row>" + empties
                        + "<table:table-row>" + cell.formatted("The<text:s text:c=\"2\"/>Limes")
                        + cell.formatted("Cromer<office:annotation><text:p>no</text:p></office:annotation>")
                        + "</table:table-row>" + empties;
        assertThat(names(ods(sheet(rows), 1))).containsExactly("The  Limes|Cromer");
    }

    @Test
    void progress_ends_at_the_whole_file() throws IOException {
        List<ImportProgress.Position> told = new ArrayList<>();
        Path file = MadeUpCqcFile.of(2_500).ods(folder.resolve("progress.ods"));
        TableFile.check(file, Limits.NATIONAL, told::add).read(cqc(), told::add, row -> {});
        assertThat(told.getLast().percent()).isEqualTo(100);
        assertThat(told).anySatisfy(position -> assertThat(position.percent()).isBetween(20, 80));
    }

    private static Headings cqc() {
        return new NamedHeadings("the CQC directory", MadeUpCqcFile.headings()).need("Location ID");
    }

    private static List<String> homes(Path file) {
        List<String> rows = new ArrayList<>();
        TableFile.check(file, Limits.NATIONAL, ImportProgress.SILENT)
                .read(
                        cqc(),
                        ImportProgress.SILENT,
                        row -> rows.add(row.number()
                                + MadeUpCqcFile.headings().stream()
                                        .map(row::text)
                                        .toList()
                                        .toString()));
        return rows;
    }

    private List<String> names(Path file) {
        return names(file, NAMES);
    }

    private static List<String> names(Path file, Headings headings) {
        List<String> rows = new ArrayList<>();
        TableFile.check(file, Limits.NATIONAL, ImportProgress.SILENT)
                .read(headings, ImportProgress.SILENT, row -> rows.add(row.text("name") + "|" + row.text("town")));
        return rows;
    }

    private void assertRefused(byte[] content, String reason, String next) {
        assertThatThrownBy(() -> names(bytes(content)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(next);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private Path text(String text) throws IOException {
        return bytes(text.getBytes(UTF_8));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".csv"), content);
    }

    private static String sheet(String rows) {
        return "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"s\">"
                + rows + "</table:table></office:document-content>";
    }

    private Path ods(String content, int times) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            for (int time = 0; time < times; time++) {
                zip.write(content.getBytes(UTF_8));
            }
        }
        return file;
    }

    private Path workbook(String... partsAndContents) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int part = 0; part < partsAndContents.length; part += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[part]));
                zip.write(partsAndContents[part + 1].getBytes(UTF_8));
            }
        }
        return file;
    }
}
