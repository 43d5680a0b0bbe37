package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.homeward.directory.Closure;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.reading.Columns;
import org.homeward.directory.reading.Row;
import org.junit.jupiter.api.Test;

class GpPracticesTest {
    private final GpPractices practices = new GpPractices();
    private final Findings findings = new Findings();

    @Test
    void a_practice_is_read_by_the_place_of_its_columns() {
        take(row());
        Claim claim = claim();
        Organisation practice = claim.organisation();
        assertThat(practice.kind()).isEqualTo(OrganisationKind.GP_PRACTICE);
        assertThat(practice.name()).isEqualTo("HOLT MEDICAL PRACTICE");
        assertThat(practice.address().postcode()).isEqualTo("NR25 6QA");
        assertThat(practice.openedOn()).isEqualTo(LocalDate.of(1974, 4, 1));
        assertThat(claim.commissionedBy()).isEqualTo(new Tie.Named(List.of("06V"), LocalDate.of(2013, 4, 1)));
    }

    @Test
    void a_closed_practice_is_gone_the_day_after_its_last_and_has_no_commissioner() {
        List<String> row = row();
        row.set(11, "20190331");
        row.set(12, "C");
        take(row);
        Claim claim = claim();
        assertThat(claim.organisation().closure())
                .isEqualTo(new Closure(LocalDate.of(2019, 4, 1), Closure.Reason.SOURCE_SAYS_CLOSED));
        assertThat(claim.commissionedBy()).isEqualTo(Tie.Named.NOBODY);
    }

    @Test
    void a_practice_closed_on_an_unknown_day_does_not_stay_open() {
        List<String> row = row();
        row.set(12, "C");
        take(row);
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.notCounted()).containsEntry("D82001", Closure.Reason.SOURCE_SAYS_CLOSED);
    }

    @Test
    void a_dormant_practice_is_left_out() {
        List<String> row = row();
        row.set(12, "D");
        take(row);
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.leftOut()).containsEntry("dormant", 1);
    }

    @Test
    void a_care_homes_prescribing_cost_centre_is_not_the_home() {
        List<String> row = row();
        row.set(25, "14");
        take(row);
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.leftOut()).containsEntry("neither a GP practice nor an out-of-hours service", 1);
    }

    @Test
    void an_out_of_hours_service_is_one() {
        List<String> row = row();
        row.set(25, "2");
        take(row);
        assertThat(claim().organisation().kind()).isEqualTo(OrganisationKind.OUT_OF_HOURS);
    }

    @Test
    void a_closing_day_before_the_opening_day_is_left_out_and_noted() {
        List<String> row = row();
        row.set(11, "19700101");
        take(row);
        assertThat(claim().organisation().isOpen()).isTrue();
        assertThat(findings.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("before the day it opened"));
    }

    private Claim claim() {
        return Objects.requireNonNull(findings.claims().get("D82001"));
    }

    private void take(List<String> row) {
        Columns columns = practices.headings().in(row).orElseThrow();
        practices.take(new Row(1, columns, row), findings);
    }

    private static List<String> row() {
        List<String> row = new ArrayList<>(Collections.nCopies(27, ""));
        row.set(0, "D82001");
        row.set(1, "HOLT MEDICAL PRACTICE");
        row.set(9, "NR25 6QA");
        row.set(10, "19740401");
        row.set(12, "A");
        row.set(14, "06V");
        row.set(15, "20130401");
        row.set(17, "01263 712461");
        row.set(25, "4");
        return row;
    }
}
