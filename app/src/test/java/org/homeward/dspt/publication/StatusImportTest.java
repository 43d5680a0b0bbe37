package org.homeward.dspt.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.directory.ImportProgress;
import org.homeward.dspt.Compliance;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptImports;
import org.homeward.dspt.DsptOutcome;
import org.homeward.dspt.DsptRequest;
import org.homeward.dspt.DsptRequest.Mode;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.DsptSummary;
import org.homeward.dspt.Level;
import org.homeward.dspt.Rule;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of weeks for 40 homes of a made-up ICB, which are taken away again. */
class StatusImportTest extends HomewardTest {
    private static final LocalDate TODAY = London.day(java.time.Instant.now());
    private static final UUID ICB = UUID.fromString("00000000-0000-7000-8000-00000000d500");
    private static final String HEADS =
            "\"CQC registered location - latest DSPT status.\",Date of location publication,Location CQC ID ,Location name,LOCATION ODS CODE,Parent ODS code,Latest DSPT status of parent\n";
    private static final String MET = edition(TODAY.minusDays(40)) + " Standards Met.";

    private static final Actor RAVI = new Actor(
            PersonId.next(),
            "Ravi Nair",
            List.of(new Membership(Role.ICB_PROGRAMME_MANAGER, new OrganisationId(ICB), "Example ICB")));

    private String others = "";
    private int many;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        owner().sql(
                        "insert into directory.organisation (id, kind, name, ods_code) values (?, 'icb', 'Example ICB', 'QX1')")
                .param(ICB)
                .update();
        owner().sql("""
                        insert into directory.organisation (id, kind, name, cqc_location_id, ods_code, opened_on)
                        select ('00000000-0000-7000-8000-00000000d6' || to_char(n, 'fm00'))::uuid, 'care-home', 'Week House ' || n,
                            '1-9955000' || to_char(n, 'fm00'), 'VW' || to_char(n, 'fm00'), '2010-01-01'
                        from generate_series(0, 39) n
                        """).update();
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                        select gen_random_uuid(), id, ?, 'commissioned-by', '2010-01-01', 'person'
                        from directory.organisation where ods_code like 'VW__'
                        """).param(ICB).update();
        nameTheOthers();
    }

    /** A whole workbook names the homes of the demo too, as they were. */
    private void nameTheOthers() {
        List<String> rows = owner().sql("""
                        select s.organisation_id, o.cqc_location_id
                        from (select distinct organisation_id from dspt.location_status) s
                        join directory.organisation o on o.id = s.organisation_id
                        """)
                .query((row, number) -> {
                    DsptStatus status = bean(Dspt.class)
                            .statusOf(row.getObject(1, UUID.class), TODAY)
                            .orElseThrow();
                    return "%s,,%s,Another,,,\n".formatted(status.words(), row.getString(2));
                })
                .list();
        others = String.join("", rows);
        many = rows.size();
    }

    @AfterEach
    void close() {
        owner().sql("""
                        delete from dspt.location_status where file_id in (select id from dspt.status_file where taken_by = 'a test');
                        delete from dspt.rejected_row where file_id in (select id from dspt.status_file where taken_by = 'a test');
                        delete from dspt.status_file where taken_by = 'a test';
                        delete from dspt.undone_file where taken_by = 'a test';
                        delete from directory.link where to_organisation = '00000000-0000-7000-8000-00000000d500';
                        delete from directory.organisation where ods_code like 'VW__' or ods_code = 'QX1';
                        """).update();
    }

    @Test
    void a_week_becomes_a_number_and_the_number_opens_to_its_homes() throws IOException {
        DsptSummary summary = kept(week(1, all(MET, 20), all("Not Published", 20)));

        assertThat(summary.counts().added()).isEqualTo(40);
        assertThat(summary.rejected()).isEmpty();
        Compliance national = bean(Dspt.class).complianceOf(ICB, TODAY, Rule.NATIONAL);
        assertThat(national.numerator()).isEqualTo(20);
        assertThat(national.denominator()).isEqualTo(40);
        assertThat(national.newestFile()).isEqualTo(day(1));
        assertThat(bean(Dspt.class).standingsIn(ICB, TODAY).homes())
                .hasSize(40)
                .filteredOn(home -> home.counts(Rule.NATIONAL, TODAY))
                .hasSize(20);
        assertThat(bean(Dspt.class)
                        .complianceOf(ICB, day(1).minusDays(1), Rule.NATIONAL)
                        .numerator())
                .isZero();
    }

    @Test
    void a_full_stop_at_the_end_a_trailing_space_in_a_heading_and_drifting_case_are_no_reason_to_reject()
            throws IOException {
        assertThat(kept(week(1, all(MET, 40))).rejected()).isEmpty();
        assertThat(status(0).words()).isEqualTo(MET.replace(".", ""));
        assertThat(status(0).parent())
                .isEqualTo(new DsptStatus.Parent("A1", Level.MET, status(0).edition()));
    }

    @Test
    void a_workbook_is_read_from_its_own_sheet_below_its_title_lines() throws IOException {
        SampleWeek sample = bean(SampleWeek.class);
        Path file = Files.write(folder.resolve(sample.fileName()), sample.workbook());

        DsptOutcome dry = run(file, null, Mode.DRY_RUN);

        assertThat(dry).isInstanceOf(DsptOutcome.Checked.class);
        DsptOutcome.Checked checked = (DsptOutcome.Checked) dry;
        assertThat(checked.guard()).isEmpty();
        assertThat(checked.summary().rejected()).isEmpty();
        assertThat(checked.summary().counts().noMore()).isEqualTo(3);
        assertThat(checked.summary().counts().nowCompliant()).isBetween(1, 4);
        assertThat(checked.summary().counts().notOurs()).isEqualTo(2);
    }

    @Test
    void a_new_row_of_history_is_written_only_when_something_changed() throws IOException {
        kept(week(3, all(MET, 40)));
        DsptSummary second = kept(week(2, all(MET, 38), all("Not Published", 2)));
        kept(week(1, all(MET, 38), all("Not Published", 2)));

        assertThat(second.counts().unchanged()).isEqualTo(38 + many);
        assertThat(second.counts().changed()).isEqualTo(2);
        assertThat(second.counts().noMore()).isEqualTo(2);
        assertThat(bean(Dspt.class).historyOf(home(0))).hasSize(1);
        assertThat(bean(Dspt.class).historyOf(home(39)))
                .extracting(DsptStatus::level)
                .containsExactly(Level.NOT_PUBLISHED, Level.MET);
        assertThat(bean(Dspt.class)
                        .statusOf(home(39), day(2).minusDays(1))
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.MET);
        assertThat(bean(Dspt.class).statusesOn(day(2)))
                .hasEntrySatisfying(
                        home(39), status -> assertThat(status.level()).isEqualTo(Level.NOT_PUBLISHED));
    }

    @Test
    void a_file_taken_in_by_mistake_is_taken_back_and_everything_is_as_it_was_before() throws IOException {
        kept(week(2, all(MET, 40)));
        List<String> before = everything();
        Path mistaken = week(1, all(MET, 38), all("Not Published", 2));
        kept(mistaken);
        assertThat(everything()).isNotEqualTo(before);

        assertThat(takeBack(newest())).isEmpty();

        assertThat(everything()).isEqualTo(before);
        assertThat(owner().sql("select undone_by || ' ' || reason from dspt.undone_file where name = ?")
                        .param(String.valueOf(mistaken.getFileName()))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Ravi", "WRONG_FILE");
        kept(mistaken);
    }

    @Test
    void a_file_on_which_a_later_one_stands_is_not_taken_back() throws IOException {
        kept(week(2, all(MET, 40)));
        StatusFile first = newest();
        kept(week(1, all(MET, 39), all("Not Published", 1)));
        List<String> before = everything();

        assertThat(takeBack(first)).hasValueSatisfying(why -> assertThat(why).contains("A later file stands on it"));

        assertThat(everything()).isEqualTo(before);
    }

    private Optional<String> takeBack(StatusFile file) {
        return Acting.as(RAVI, () -> bean(UndoneFiles.class).undo(file, UndoneFile.Reason.WRONG_FILE));
    }

    private StatusFile newest() {
        return bean(StatusFiles.class).newest().orElseThrow();
    }

    private List<String> everything() {
        return owner().sql("""
                        select s::text from dspt.location_status s union all select f::text from dspt.status_file f
                        union all select r::text from dspt.rejected_row r order by 1
                        """).query((row, number) -> row.getString(1)).list();
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so_whatever_it_is_called() throws IOException {
        Path file = week(1, all(MET, 40));
        kept(file);
        Path copy = Files.copy(file, folder.resolve("a copy.csv"));

        DsptOutcome again = run(copy, null, Mode.APPLY);

        assertThat(again).isInstanceOf(DsptOutcome.Known.class);
        assertThat(((DsptOutcome.Known) again).words()).contains("Nothing to change", "a test");
        assertThat(bean(Dspt.class).historyOf(home(0))).hasSize(1);
    }

    @Test
    void an_older_week_and_a_second_file_of_a_week_are_refused_whole() throws IOException {
        kept(week(1, all(MET, 40)));

        assertThat(refused(week(2, all(MET, 40)))).contains("a newer one is in already", "order of their days");
        assertThat(refused(week(1, all(MET, 39)))).contains("another file of that week", "Keep the one that is in");
        assertThat(bean(Dspt.class).historyOf(home(39))).hasSize(1);
    }

    @Test
    void half_a_workbook_and_a_file_that_takes_many_away_are_stopped_until_somebody_says_so() throws IOException {
        kept(week(2, all(MET, 40)));
        Path half = week(1, all(MET, 20));
        Files.writeString(half, Files.readString(half).replace(others, ""));
        Path fewer = Files.writeString(
                folder.resolve("dspt-" + day(1) + "-b.csv"),
                Files.readString(week(1, all(MET, 10), all("Not Published", 30))));

        DsptOutcome missing = run(half, null, Mode.APPLY);
        DsptOutcome lost = run(fewer, null, Mode.APPLY);

        assertThat(missing).isInstanceOf(DsptOutcome.Guarded.class);
        assertThat(((DsptOutcome.Guarded) missing).guard()).contains("it may be half a file");
        assertThat(((DsptOutcome.Guarded) lost).guard()).contains("would count no more");
        assertThat(bean(Dspt.class).historyOf(home(39))).hasSize(1);
        assertThat(run(fewer, null, Mode.APPLY_OVER_GUARD)).isInstanceOf(DsptOutcome.Kept.class);
        assertThat(status(39).level()).isEqualTo(Level.NOT_PUBLISHED);
    }

    @Test
    void a_bad_row_is_rejected_with_its_number_and_its_home_keeps_what_was_known() throws IOException {
        kept(week(2, all(MET, 40)));
        List<String> rows = all(MET, 40);
        rows.set(0, "31/32 Standards Met.");
        rows.set(1, "Met");
        rows.set(2, "");
        rows.set(3, edition(TODAY.plusYears(1)) + " Standards Met");

        DsptSummary summary = kept(week(1, rows));

        assertThat(summary.rejected()).extracting(note -> note.row()).containsExactly(4L, 5L, 6L, 7L);
        assertThat(summary.rejected().get(0).reason()).contains("The edition 31/32 is not known");
        assertThat(summary.rejected().get(2).reason()).contains("not one like");
        assertThat(summary.rejected().get(3).reason()).contains("after the day of the file");
        assertThat(summary.counts().unchanged()).isEqualTo(36 + many);
        assertThat(status(0).level()).isEqualTo(Level.MET);
    }

    @Test
    void two_rows_of_one_home_that_disagree_leave_the_first() throws IOException {
        List<String> rows = all(MET, 40);
        Path file = week(1, rows);
        Files.writeString(file, Files.readString(file) + row(0, "Not Published") + row(1, MET));

        DsptSummary summary = kept(file);

        assertThat(summary.rejected())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("Row 4 says something else"));
        assertThat(status(0).level()).isEqualTo(Level.MET);
    }

    @Test
    void moved_headings_an_unnamed_day_and_a_day_to_come_are_refused_with_what_to_do() throws IOException {
        Path file = week(1, all(MET, 40));
        Path moved = Files.writeString(
                folder.resolve("moved " + day(1) + ".csv"),
                Files.readString(file).replace("Date of location publication", "Published by"));
        Path unnamed = Files.copy(file, folder.resolve("statuses.csv"));
        Path ahead = Files.copy(file, folder.resolve("dspt " + TODAY.plusDays(1) + ".csv"));

        assertThat(refused(moved)).contains("lacks the column Date of location publication");
        assertThat(refused(unnamed)).contains("no day in it", "Say which day");
        assertThat(refused(ahead)).contains("still to come");
        assertThat(((DsptOutcome.Refused) run(file, day(2), Mode.APPLY)).sentence())
                .contains("The name of the file says");
        assertThat(run(unnamed, day(1), Mode.DRY_RUN)).isInstanceOf(DsptOutcome.Checked.class);
    }

    @Test
    void a_search_result_tells_of_the_homes_it_names_by_ods_code_and_of_no_other() throws IOException {
        kept(week(2, all(MET, 40)));
        String name = "DSPT search results %td_%<tm_%<tY 09_15_00.csv".formatted(day(1));
        Path search = Files.writeString(folder.resolve(name), """
                Code,Organisation Name,Latest Status,Primary Sector,Date Of Publication
                VW00,Week House 0,Not Published,Care Home,
                VW01,Week House 1,%s,Care Home,%s
                A1,Head office,%s,Charity,
                """.formatted(MET, day(3), MET));

        DsptSummary summary = kept(search);

        assertThat(summary.counts().missing()).isZero();
        assertThat(summary.counts().notOurs()).isEqualTo(1);
        assertThat(summary.counts().changed()).isEqualTo(2);
        assertThat(status(0).level()).isEqualTo(Level.NOT_PUBLISHED);
        assertThat(status(0).parent()).isNotNull();
        assertThat(status(1).publishedOn()).isEqualTo(day(3));
    }

    private static List<String> all(String status, int many) {
        return new ArrayList<>(java.util.Collections.nCopies(many, status));
    }

    /** The file of some weeks ago: a status for each home in turn. */
    @SafeVarargs
    private Path week(int ago, List<String>... parts) throws IOException {
        List<String> statuses =
                java.util.Arrays.stream(parts).flatMap(List::stream).toList();
        StringBuilder text = new StringBuilder("Adult social care as at " + day(ago) + "\n\n" + HEADS);
        IntStream.range(0, statuses.size()).forEach(at -> text.append(row(at, statuses.get(at))));
        text.append(others);
        return Files.writeString(Files.createTempDirectory(folder, "week").resolve("dspt-" + day(ago) + ".csv"), text);
    }

    private static String row(int home, String status) {
        return "%s,01/06/2025,1-9955000%02d,Week House %d,VW%02d,A1,%s\n".formatted(status, home, home, home, MET);
    }

    private static LocalDate day(int weeksAgo) {
        return TODAY.minusWeeks(weeksAgo - 1L);
    }

    private static UUID home(int number) {
        return UUID.fromString("00000000-0000-7000-8000-00000000d6%02d".formatted(number));
    }

    private static String edition(LocalDate day) {
        int opens = day.getMonthValue() < 7 ? day.getYear() - 1 : day.getYear();
        return "%02d/%02d".formatted(opens % 100, (opens + 1) % 100);
    }

    private DsptStatus status(int home) {
        return bean(Dspt.class).statusOf(home(home), TODAY).orElseThrow();
    }

    private DsptSummary kept(Path file) {
        DsptOutcome outcome = run(file, null, Mode.APPLY);
        assertThat(outcome).isInstanceOf(DsptOutcome.Kept.class);
        return ((DsptOutcome.Kept) outcome).summary();
    }

    private String refused(Path file) {
        DsptOutcome outcome = run(file, null, Mode.APPLY);
        assertThat(outcome).isInstanceOf(DsptOutcome.Refused.class);
        return ((DsptOutcome.Refused) outcome).sentence();
    }

    private DsptOutcome run(Path file, @org.jspecify.annotations.Nullable LocalDate asAt, Mode mode) {
        return bean(DsptImports.class)
                .run(
                        new DsptRequest(file, String.valueOf(file.getFileName()), asAt, "a test", mode),
                        ImportProgress.SILENT);
    }
}
