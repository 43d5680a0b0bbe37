package org.homeward.residents.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.residents.register.ParticularsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final String HEADINGS = "Given name,Family name,Date of birth,Sex,Room and bed,Moved in on";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_template_is_a_file_we_can_read_and_its_example_is_right() throws IOException {
        List<Sheet.Row> rows = rows(text(Sheets.template().getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).hasSize(1);
        assertThat(new ParticularsCheck(TODAY).of(RowForm.of(rows.getFirst())).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo/residents.csv", "demo/residents-the-limes.csv"})
    void nobody_of_the_demo_is_refused(String file) throws IOException {
        try (InputStream content = SheetTest.class.getResourceAsStream("/" + file)) {
            assertThat(content).isNotNull();
            assertThat(rows(text(content.readAllBytes())))
                    .allSatisfy(row -> assertThat(new ParticularsCheck(TODAY)
                                    .of(RowForm.of(row))
                                    .errors())
                            .isEmpty());
        }
    }

    @Test
    void what_is_exported_comes_back_as_it_was() throws IOException {
        Sheet.Row row = row("Given name,Family name,Next of kin telephone\n=1+1,O'Neil,+44 1632 960001\n"
                .replace("Given name,Family name,Next", HEADINGS + ",Next")
                .replace("=1+1,O'Neil,", "\"=cmd|' /C calc'!A0\",'t Hooft,03/03/1938,female,3,01/01/2024,"));
        String exported = Sheets.of(List.of(RowForm.of(row)));
        assertThat(exported).contains(",'=cmd|' /C calc'!A0,").contains(",'+44 1632 960001");
        Sheet.Row again = rows(text(exported.getBytes(StandardCharsets.UTF_8))).getFirst();
        assertThat(again.cell(Column.GIVEN)).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(again.cell(Column.FAMILY)).isEqualTo("'t Hooft");
        assertThat(again.cell(Column.KIN_TELEPHONE)).isEqualTo("+44 1632 960001");
    }

    @Test
    void an_excel_file_called_csv_is_told_from_a_csv_file() throws IOException {
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("Excel workbook");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .contains("Excel workbook");
    }

    @Test
    void windows_1252_is_read_and_letters_of_any_other_encoding_are_not_guessed() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        assertThat(text("Zoë O’Brückner".getBytes(windows))).isEqualTo("Zoë O’Brückner");
        assertThat(refused("Zoë".getBytes(StandardCharsets.UTF_16))).contains("CSV UTF-8");
        assertThat(refused("Zoë\0".getBytes(windows))).contains("CSV UTF-8");
        assertThat(refused("Ada\0Finch".getBytes(StandardCharsets.UTF_8))).contains("CSV UTF-8");
        assertThat(refused(new byte[] {'Z', 'o', (byte) 0x81})).contains("CSV UTF-8");
        byte[] half = "Zoë, Renée".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = java.util.Arrays.copyOf(half, half.length + 1);
        mixed[half.length] = (byte) 0xEB;
        assertThat(refused(mixed)).contains("CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_stand_between_cells_as_well_as_commas(String between) {
        assertThat(row((HEADINGS + "\nAda,Finch,03/03/1938,female,3,01/01/2024\n").replace(",", between))
                        .cell(Column.FAMILY))
                .isEqualTo("Finch");
    }

    @Test
    void half_a_gigabyte_on_one_line_is_refused_after_one_megabyte() throws IOException {
        EndlessLine endless = new EndlessLine();
        assertThat(((FileText.Refused) FileText.of(endless)).words()).isEqualTo(FileText.TOO_BIG);
        assertThat(endless.taken).isLessThan(2_000_000);
    }

    @Test
    void an_empty_file_and_one_with_headings_only_say_what_to_do() throws IOException {
        assertThat(refused(new byte[0])).contains("empty");
        assertThat(((Sheet.Refused) Sheet.of(HEADINGS + "\n")).words()).contains("no residents");
    }

    @Test
    void half_a_file_is_seen() throws IOException {
        assertThat(refused((HEADINGS + "\nAda,\"Fin").getBytes(StandardCharsets.UTF_8)))
                .contains("the end of the file may be missing");
        assertThat(row(HEADINGS + "\nAda,Finch,03/03/1938,fem\n").complete()).isFalse();
    }

    @Test
    void rows_are_numbered_as_the_spreadsheet_numbers_them_and_blank_ones_are_passed_over() {
        assertThat(rows(HEADINGS + ",,\n,,,,,,,\nAda,Finch,03/03/1938,female,3,01/01/2024,,\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3))
                .satisfies(row -> assertThat(row.complete()).isTrue());
    }

    @Test
    void strange_missing_and_doubled_headings_are_named() {
        assertThat(words("Name;Born\nAda;1938\n")).contains("template");
        assertThat(words(HEADINGS + ",Shoe size\n")).contains("\"Shoe size\"");
        assertThat(words(HEADINGS.replace("Sex,", "") + "\n")).contains("missing: \"Sex\"");
        assertThat(words(HEADINGS + ",Sex\n")).contains("twice");
    }

    @Test
    void a_thousand_residents_are_enough() {
        String one = "Ada,Finch,03/03/1938,female,3,01/01/2024\n";
        assertThat(rows(HEADINGS + "\n" + one.repeat(1_000))).hasSize(1_000);
        assertThat(words(HEADINGS + "\n" + one.repeat(1_001))).contains("more than 1,000");
    }

    @Test
    void a_number_that_excel_has_shortened_is_explained() {
        Sheet.Row row = row(HEADINGS + ",NHS number\nAda,Finch,03/03/1938,f,3,01/01/2024,9.99E+09\n");
        assertThat(RowForm.of(row).errors().values()).singleElement().asString().contains("Format the column as text");
    }

    @ParameterizedTest
    @CsvSource({
        "3/3/1938, 1938-03-03",
        "03/03/1938, 1938-03-03",
        "1938-03-03, 1938-03-03",
        "3 Mar 1938, 1938-03-03",
        "3 march 1938, 1938-03-03",
        "29/02/1936, 1936-02-29",
        "29/02/1937,",
        "3/3/38,",
        "31/04/1938,",
        "12/31/1938,",
        "yesterday,"
    })
    void days_are_read_as_england_writes_them(String written, LocalDate day) {
        assertThat(WrittenDay.read(written)).isEqualTo(Optional.ofNullable(day));
    }

    private static String refused(byte[] bytes) throws IOException {
        return ((FileText.Refused) FileText.of(new ByteArrayInputStream(bytes))).words();
    }

    private static String text(byte[] bytes) throws IOException {
        return ((FileText.Readable) FileText.of(new ByteArrayInputStream(bytes))).text();
    }

    private static String words(String text) {
        return ((Sheet.Refused) Sheet.of(text)).words();
    }

    private static Sheet.Row row(String text) {
        return rows(text).getFirst();
    }

    private static List<Sheet.Row> rows(String text) {
        return ((Sheet.Rows) Sheet.of(text)).rows();
    }

    private static final class EndlessLine extends InputStream {
        private long taken;

        @Override
        public int read() {
            taken++;
            return 'a';
        }
    }
}
