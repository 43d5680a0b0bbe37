package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.homeward.MadeUpHomes;
import org.homeward.directory.ImportOutcome.Applied;
import org.homeward.directory.ImportOutcome.Planned;
import org.homeward.directory.ImportOutcome.Refused;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.importing.MadeUpCqcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportsTest {
    private static final Clock FIRST_OF_MAY = clock("2026-05-01T09:00:00Z");
    private static final Clock FIRST_OF_JUNE = clock("2026-06-01T09:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private JdbcClient jdbc = DirectoryDatabase.empty();
    private Directory directory = new Directory(jdbc);

    @BeforeEach
    void empty() {
        jdbc = DirectoryDatabase.empty();
        directory = new Directory(jdbc);
    }

    @Test
    void the_second_run_changes_nothing_and_says_so() throws IOException {
        Path file = MadeUpCqcFile.of(2_000).csv(folder.resolve("may.csv"));
        ImportSummary first = applied(run(file, Mode.APPLY, FIRST_OF_MAY));
        ImportSummary second = applied(run(file, Mode.APPLY, FIRST_OF_JUNE));
        assertThat(first.added()).isEqualTo(495);
        assertThat(second.changesNothing()).isTrue();
        assertThat(second.sentence()).startsWith("Nothing to change");
        assertThat(second.unchanged()).isEqualTo(first.added());
        assertThat(count("select count(*) from directory.organisation_history")).isZero();
        assertThat(count("select count(*) from directory.import_run")).isEqualTo(2);
    }

    @Test
    void csv_then_xlsx_then_ods_of_the_same_month_change_nothing() throws IOException {
        MadeUpCqcFile made = MadeUpCqcFile.of(400);
        applied(run(made.csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        assertThat(applied(run(made.xlsx(folder.resolve("a.xlsx")), Mode.APPLY, FIRST_OF_MAY))
                        .changesNothing())
                .isTrue();
        assertThat(applied(run(made.ods(folder.resolve("a.ods")), Mode.APPLY, FIRST_OF_MAY))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void workbooks_as_excel_and_libreoffice_save_them_say_what_the_csv_says() throws IOException {
        MadeUpCqcFile made = MadeUpCqcFile.of(400);
        Path excel = made.excel(folder.resolve("excel.xlsx"));
        assertThat(part(excel, "xl/sharedStrings.xml")).contains("Example Care 4 Limited");
        assertThat(part(excel, "xl/styles.xml")).contains("numFmtId=\"14\"");
        assertThat(part(excel, "xl/worksheets/sheet1.xml")).containsPattern("s=\"1\"><v>4[0-9]{4}</v>");
        applied(run(made.csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        ImportSummary fromExcel = applied(run(excel, Mode.APPLY, FIRST_OF_MAY));
        assertThat(fromExcel.changesNothing()).as(fromExcel.sentence()).isTrue();
        ImportSummary fromLibreOffice =
                applied(run(made.libreOffice(folder.resolve("libre.ods")), Mode.APPLY, FIRST_OF_MAY));
        assertThat(fromLibreOffice.changesNothing())
                .as(fromLibreOffice.sentence())
                .isTrue();
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() throws IOException {
        ImportOutcome outcome = run(MadeUpCqcFile.of(400).csv(folder.resolve("a.csv")), Mode.DRY_RUN, FIRST_OF_MAY);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Planned.class,
                        planned -> assertThat(planned.summary().added()).isEqualTo(99));
        assertThat(count("select count(*) from directory.organisation")).isZero();
        assertThat(count("select count(*) from directory.import_run")).isZero();
    }

    @Test
    void the_guard_stops_half_a_country_until_told_otherwise() throws IOException {
        applied(run(MadeUpCqcFile.of(2_000).csv(folder.resolve("all.csv")), Mode.APPLY, FIRST_OF_MAY));
        Path half = MadeUpCqcFile.of(1_000).csv(folder.resolve("half.csv"));
        assertThat(run(half, Mode.DRY_RUN, FIRST_OF_JUNE))
                .isInstanceOfSatisfying(
                        Planned.class, planned -> assertThat(planned.guard()).isPresent());
        assertThat(run(half, Mode.APPLY, FIRST_OF_JUNE))
                .isInstanceOfSatisfying(
                        ImportOutcome.Guarded.class,
                        guarded -> assertThat(guarded.sentence())
                                .contains("Nothing was changed")
                                .contains("whole of it"));
        assertThat(count("select count(*) from directory.organisation where closed_on is not null"))
                .isZero();
        assertThat(applied(run(half, Mode.APPLY_OVER_GUARD, FIRST_OF_JUNE)).closed())
                .isEqualTo(248);
    }

    @Test
    void a_closed_home_keeps_its_past_and_loses_its_links() throws IOException {
        applied(run(MadeUpCqcFile.of(400).csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        applied(run(MadeUpCqcFile.of(396).csv(folder.resolve("b.csv")), Mode.APPLY, FIRST_OF_JUNE));
        Organisation gone = directory.findByCqcLocation("1-800000396").orElseThrow();
        assertThat(gone.closure()).isEqualTo(new Closure(JUNE, Closure.Reason.LEFT_THE_FILE));
        assertThat(directory.linksOf(gone.id(), MAY))
                .extracting(Link::kind)
                .contains(LinkKind.OPERATED_BY, LinkKind.COMMISSIONED_BY);
        assertThat(directory.linksOf(gone.id(), JUNE)).isEmpty();
    }

    @Test
    void a_renamed_home_keeps_its_former_name() throws IOException {
        applied(run(MadeUpCqcFile.of(400).csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        Organisation was = directory.findByCqcLocation("1-800000008").orElseThrow();
        Path renamed = retouched("1-800000008", Map.of("Location Name", "Swan House"));
        assertThat(applied(run(renamed, Mode.APPLY, FIRST_OF_JUNE)).changed()).isEqualTo(1);
        assertThat(directory.find(was.id()).orElseThrow().name()).isEqualTo("Swan House");
        assertThat(directory.historyOf(was.id())).singleElement().satisfies(former -> {
            assertThat(former.name()).isEqualTo(was.name());
            assertThat(former.until()).isEqualTo(JUNE);
        });
    }

    @Test
    void a_home_with_another_provider_has_one_provider_on_any_day() throws IOException {
        applied(run(MadeUpCqcFile.of(400).csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        Organisation home = directory.findByCqcLocation("1-800000008").orElseThrow();
        applied(run(
                retouched("1-800000008", Map.of("Provider ID", "1-600000001", "Provider Name", "Swan Care")),
                Mode.APPLY,
                FIRST_OF_JUNE));
        assertThat(operators(home, MAY)).containsExactly("Example Care 4 Limited");
        assertThat(operators(home, JUNE)).containsExactly("Swan Care");
    }

    @Test
    void a_home_registered_again_is_linked_to_its_successor() throws IOException {
        applied(run(MadeUpCqcFile.of(400).csv(folder.resolve("a.csv")), Mode.APPLY, FIRST_OF_MAY));
        Organisation former = directory.findByCqcLocation("1-800000008").orElseThrow();
        applied(run(
                retouched("1-800000008", Map.of("Location ID", "1-500000008")), Mode.APPLY_OVER_GUARD, FIRST_OF_JUNE));
        Organisation successor = directory
                .findByOds(Objects.requireNonNull(former.codes().ods()))
                .orElseThrow();
        assertThat(successor.codes().cqcLocation()).isEqualTo("1-500000008");
        assertThat(directory.linksOf(former.id(), JUNE)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.SUCCEEDED_BY);
            assertThat(link.other().id()).isEqualTo(successor.id());
        });
    }

    @Test
    void half_a_file_leaves_the_directory_as_it_was() throws IOException {
        Path whole = MadeUpCqcFile.of(400).csv(folder.resolve("a.csv"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.csv"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run(half, Mode.APPLY, FIRST_OF_MAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("stops in the middle"));
        assertThat(count("select count(*) from directory.organisation")).isZero();
    }

    @Test
    void a_list_of_practices_is_not_a_list_of_homes() throws IOException {
        Path practices = Files.write(
                folder.resolve("epraccur.csv"),
                Objects.requireNonNull(ImportsTest.class.getResourceAsStream("/directory/epraccur-norfolk-waveney.csv"))
                        .readAllBytes());
        assertThat(run(practices, Mode.APPLY, FIRST_OF_MAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains("This looks like the ODS list of GP practices"));
    }

    @Test
    void rejected_rows_are_kept_with_their_reasons() throws IOException {
        applied(run(
                retouched("1-800000008", Map.of("Location Name", "", "Care homes beds", "x")),
                Mode.APPLY,
                FIRST_OF_MAY));
        assertThat(jdbc.sql("select reason from directory.import_rejection where whole_row and row_number = 10")
                        .query((row, number) -> row.getString(1))
                        .list())
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("no name"));
    }

    @Test
    void the_demo_homes_are_in_the_icb_the_waveney_one_too() {
        loadAll();
        Organisation icb = directory.findByOds("QMM").orElseThrow();
        List<Organisation> homes = directory.homesIn(icb.id(), MAY);
        assertThat(homes)
                .hasSize(MadeUpHomes.OPEN)
                .extracting(Organisation::name)
                .contains("Beechwood House", "The Limes", "Seaview Lodge");
    }

    @Test
    void a_merged_icb_holds_the_homes_from_its_first_day() throws IOException {
        loadAll();
        load(ImportKind.ORGANISATIONS, "kind,ods_code,name,opened_on\nicb,QZZ,Example merged ICB,2026-04-01\n");
        load(
                ImportKind.LINKS,
                "from,link,to,starts_on,ends_on\n26A,part-of,QMM,2022-07-01,2026-04-01\n26A,part-of,QZZ,2026-04-01,\n");
        Organisation before = directory.findByOds("QMM").orElseThrow();
        Organisation after = directory.findByOds("QZZ").orElseThrow();
        LocalDate lastYear = LocalDate.of(2025, 5, 1);
        assertThat(directory.homesIn(before.id(), lastYear)).hasSize(MadeUpHomes.OPEN);
        assertThat(directory.homesIn(after.id(), lastYear)).isEmpty();
        assertThat(directory.homesIn(after.id(), MAY)).hasSize(MadeUpHomes.OPEN);
    }

    @Test
    void a_home_knows_who_serves_it_on_a_day() {
        loadAll();
        Organisation windmill = directory.findByOds("VLX04").orElseThrow();
        assertThat(practices(windmill, LocalDate.of(2021, 5, 1))).containsExactlyInAnyOrder("D82009", "D82004");
        assertThat(practices(windmill, MAY)).containsExactly("D82009");
        assertThat(directory.linksOf(windmill.id(), MAY))
                .extracting(Link::kind)
                .contains(
                        LinkKind.SUPPLIED_BY_PHARMACY,
                        LinkKind.COVERED_BY_111,
                        LinkKind.OPERATED_BY,
                        LinkKind.IN_PLACE);
    }

    @Test
    void links_to_nobody_and_of_the_wrong_kind_are_rejected() throws IOException {
        loadAll();
        ImportSummary summary = load(ImportKind.LINKS, """
                from,link,to,starts_on,ends_on
                VLX01,served-by-practice,X99999,2024-01-01,
                VLX01,served-by-practice,VLX02,2024-01-01,
                VLX01,served-by-practice,D82001,2024-01-01,
                VLX01,supplied-by-pharmacy,FZX03,2024-01-01,
                """);
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.notes())
                .extracting(RowNote::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("X99999 is not in the directory"),
                        reason -> assertThat(reason).contains("cannot be"),
                        reason -> assertThat(reason).contains("already has such a link"));
    }

    @Test
    void search_finds_by_name_town_and_code_and_takes_signs_literally() {
        loadAll();
        assertThat(directory.search(OrganisationKind.CARE_HOME, "E LIMES", 5))
                .extracting(Organisation::name)
                .containsExactly("The Limes");
        assertThat(directory.search(OrganisationKind.CARE_HOME, "lowestoft", MadeUpHomes.OPEN))
                .extracting(Organisation::name)
                .contains("Seaview Lodge");
        assertThat(directory.search(OrganisationKind.CARE_HOME, "%", 5)).isEmpty();
    }

    @Test
    void nobody_may_delete_an_organisation() {
        assertThat(jdbc.sql("select has_table_privilege('directory.organisation', 'delete')")
                        .query((row, number) -> row.getBoolean(1))
                        .single())
                .isFalse();
    }

    private void loadAll() {
        ShippedFile.defaults().forEach(this::shipped);
        ShippedFile.demo().forEach(this::shipped);
    }

    private ImportOutcome shipped(ShippedFile file) {
        return DirectoryDatabase.imports(FIRST_OF_MAY).runShipped(file, "test", Mode.APPLY, ImportProgress.SILENT);
    }

    private ImportSummary load(ImportKind kind, String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "load", ".csv"), text);
        return applied(DirectoryDatabase.imports(FIRST_OF_MAY)
                .run(ImportRequest.of(kind, file, "test", Mode.APPLY), ImportProgress.SILENT));
    }

    private Path retouched(String location, Map<String, String> values) throws IOException {
        return MadeUpCqcFile.of(400)
                .retouched(row -> {
                    if (location.equals(row.get("Location ID"))) {
                        row.putAll(values);
                    }
                    return row;
                })
                .csv(folder.resolve("retouched.csv"));
    }

    private List<String> operators(Organisation home, LocalDate day) {
        return directory.linksOf(home.id(), day).stream()
                .filter(link -> link.kind() == LinkKind.OPERATED_BY)
                .map(link -> link.other().name())
                .toList();
    }

    private List<String> practices(Organisation home, LocalDate day) {
        return directory.linksOf(home.id(), day).stream()
                .filter(link -> link.kind() == LinkKind.SERVED_BY_PRACTICE)
                .map(link -> String.valueOf(link.other().codes().ods()))
                .toList();
    }

    private static ImportOutcome run(Path file, Mode mode, Clock clock) {
        return DirectoryDatabase.imports(clock)
                .run(ImportRequest.of(ImportKind.CARE_HOMES, file, "test", mode), ImportProgress.SILENT);
    }

    private static ImportSummary applied(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Applied.class);
        return ((Applied) outcome).summary();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
