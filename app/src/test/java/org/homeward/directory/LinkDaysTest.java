package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link holds only while both organisations are there. */
class LinkDaysTest extends OnDirectoryDatabase {
    private static final String OLD_FILE = """
            from,link,to,starts_on,ends_on
            VLX01,served-by-practice,D82007,2018-04-01,
            """;

    @BeforeEach
    void load() {
        loadAll();
    }

    @Test
    void an_old_file_puts_its_links_on_whoever_had_the_code_then() throws IOException {
        load(ImportKind.LINKS, OLD_FILE);
        takeOver();

        ImportSummary again = load(ImportKind.LINKS, OLD_FILE, JULY);

        assertThat(again.changesNothing()).as(again.sentence()).isTrue();
        assertThat(others(ods("VLX01"), LinkKind.SERVED_BY_PRACTICE, LocalDate.of(2018, 5, 1)))
                .isEmpty();
    }

    @Test
    void a_link_said_for_the_first_time_after_a_takeover_ends_with_the_former() throws IOException {
        Organisation former = ods("VLX01");
        takeOver();
        load(ImportKind.LINKS, OLD_FILE, JULY);
        assertThat(directory.linksOf(former.id(), LocalDate.of(2018, 5, 1)))
                .filteredOn(link -> link.kind() == LinkKind.SERVED_BY_PRACTICE)
                .singleElement()
                .satisfies(link -> assertThat(link.endsOn()).isEqualTo(JUNE));
    }

    @Test
    void a_link_that_starts_before_one_of_them_opened_is_rejected() throws IOException {
        assertRejected("VLX01,supplied-by-pharmacy,FZX02,2009-01-01,", "opened on 1 Oct 2010");
        assertRejected("VLX01,supplied-by-pharmacy,FZX02,2011-01-01,", "opened on 1 Apr 2011");
    }

    @Test
    void a_link_that_goes_on_after_one_of_them_closed_is_rejected() throws IOException {
        load(
                ImportKind.ORGANISATIONS,
                "kind,ods_code,name,closed_on\npharmacy,FZX02,Example Pharmacy Great Yarmouth,2024-01-01\n");
        assertThat(ods("FZX02").openedOn()).as("the file has no such column").isEqualTo(LocalDate.of(2011, 4, 1));
        assertRejected("VLX01,supplied-by-pharmacy,FZX02,2024-01-01,", "closed on 1 Jan 2024");
        assertRejected("VLX01,supplied-by-pharmacy,FZX02,2023-01-01,2024-02-01", "closed on 1 Jan 2024");
        assertThat(load(
                                ImportKind.LINKS,
                                "from,link,to,starts_on,ends_on\nVLX01,supplied-by-pharmacy,FZX02,2023-01-01,2024-01-01\n")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void a_file_that_says_nothing_of_an_end_takes_none_away() throws IOException {
        load(ImportKind.LINKS, OLD_FILE.replace("2018-04-01,", "2018-04-01,2020-04-01"));
        assertThat(load(ImportKind.LINKS, OLD_FILE).changesNothing()).isTrue();
        assertThat(load(ImportKind.LINKS, "from,link,to,starts_on\nVLX01,served-by-practice,D82007,2018-04-01\n")
                        .changesNothing())
                .isTrue();
        assertThat(others(ods("VLX01"), LinkKind.SERVED_BY_PRACTICE, MAY))
                .doesNotContain("EAST NORFOLK MEDICAL PRACTICE");
    }

    private void assertRejected(String row, String reason) throws IOException {
        // a file of which no row can be used is refused as a whole
        ImportSummary summary = load(
                ImportKind.LINKS, "from,link,to,starts_on,ends_on\n" + row + "\n" + "26A,part-of,QMM,2022-07-01,\n");
        assertThat(summary.added()).isZero();
        assertThat(summary.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains(reason));
    }

    /** A national file in which the home has another id and the same ODS code. */
    private void takeOver() throws IOException {
        homes(
                JUNE,
                with("1-800000008", Map.of("Location ODS Code", "VLX01", "Location HSCA start date", "01/10/2010")));
    }
}
