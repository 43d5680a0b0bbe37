package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.directory.CareHome;
import org.homeward.directory.Closure;
import org.homeward.directory.Organisation;
import org.homeward.directory.reading.Columns;
import org.homeward.directory.reading.Row;
import org.junit.jupiter.api.Test;

class CareHomesTest {
    private final CareHomes careHomes = new CareHomes();
    private final Findings findings = new Findings();
    private int number = 1;

    @Test
    void a_care_home_is_read_with_its_facts() {
        take(Map.of(
                "Care homes beds", "42",
                "Location Latest Overall Rating", "Requires improvement",
                "Publication Date", "12/03/2024",
                "Service type - Care home service with nursing", "Y",
                "Service user band - Dementia", "Y",
                "Location Postal Code", "nr259za"));
        Organisation home = only();
        CareHome facts = Objects.requireNonNull(home.careHome());
        assertThat(home.name()).isEqualTo("Beechwood House");
        assertThat(home.address().postcode()).isEqualTo("NR25 9ZA");
        assertThat(facts.beds()).isEqualTo(42);
        assertThat(facts.withNursing()).isTrue();
        assertThat(facts.forDementia()).isTrue();
        assertThat(Objects.requireNonNull(facts.inspection()).rating()).isEqualTo(CareHome.Rating.REQUIRES_IMPROVEMENT);
    }

    @Test
    void only_care_homes_in_adult_social_care_count() {
        take(Map.of("Care home?", "N"));
        take(Map.of("Location Inspection Directorate", "Hospitals"));
        finish();
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.leftOut())
                .containsExactly(Map.entry("not a care home", 1), Map.entry("not adult social care", 1));
    }

    @Test
    void a_dormant_home_is_left_out_and_remembered() {
        take(Map.of("Dormant (Y/N)", "Y"));
        finish();
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.notCounted()).containsEntry("cqc 1-1", Closure.Reason.DORMANT);
    }

    @Test
    void a_dual_registration_is_counted_once() {
        take(dual("1-1", "1-1"));
        take(dual("1-2", "1-1"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-1");
        assertThat(findings.leftOut()).containsEntry("second half of a dual registration", 1);
    }

    @Test
    void the_second_half_may_come_first_in_the_file() {
        take(dual("1-2", "1-1"));
        take(dual("1-1", "1-1"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-1");
    }

    @Test
    void a_second_half_without_its_primary_stands_for_the_place_once() {
        take(dual("1-2", "1-1"));
        take(dual("1-3", "1-1"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-2");
    }

    @Test
    void two_halves_that_name_each_other_are_one_place() {
        take(dual("1-1", "1-2"));
        take(dual("1-2", "1-1"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-1");
    }

    @Test
    void a_primary_id_in_small_letters_is_the_same_id() {
        take(dual("1-1ab", "1-1ab"));
        take(dual("1-2", "1-1ab"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-1AB");
        assertThat(findings.primaries()).containsExactly(Map.entry("cqc 1-2", "cqc 1-1AB"));
    }

    @Test
    void halves_that_do_not_say_of_which_are_one_home_when_name_and_postcode_are_the_same() {
        take(half("1-2", "Beechwood  House.", "NR25 9ZA"));
        take(half("1-1", "BEECHWOOD HOUSE", "nr259za"));
        take(half("1-3", "Beechwood House", "NR25 9ZB"));
        take(Map.of("Location ID", "1-4", "Location Postal Code", "NR25 9ZA"));
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-1", "cqc 1-3", "cqc 1-4");
        assertThat(findings.notes()).singleElement().satisfies(note -> {
            assertThat(note.row()).isEqualTo(2);
            assertThat(note.wholeRow()).isFalse();
            assertThat(note.reason()).contains("Row 3 has the same name and postcode");
        });
    }

    @Test
    void a_half_that_does_not_say_of_which_goes_with_the_one_that_says_it_is_the_primary() {
        take(half("1-1", "Beechwood House", "NR25 9ZA"));
        Map<String, String> primary = new HashMap<>(half("1-2", "Beechwood House", "NR25 9ZA"));
        primary.put("Primary ID (Dual registration locations)", "1-2");
        take(primary);
        finish();
        assertThat(findings.claims()).containsOnlyKeys("cqc 1-2");
    }

    @Test
    void halves_without_a_postcode_stay_two_homes() {
        take(half("1-1", "Beechwood House", ""));
        take(half("1-2", "Beechwood House", ""));
        finish();
        assertThat(findings.claims()).hasSize(2);
    }

    private static Map<String, String> half(String id, String name, String postcode) {
        return Map.of(
                "Location ID", id,
                "Location Name", name,
                "Location Postal Code", postcode,
                "Location Dual Registered", "Dual Registration");
    }

    @Test
    void a_row_without_an_id_is_rejected_and_says_what_to_do() {
        take(Map.of("Location ID", ""));
        assertThat(findings.claims()).isEmpty();
        assertThat(findings.notes()).singleElement().satisfies(note -> {
            assertThat(note.wholeRow()).isTrue();
            assertThat(note.reason()).contains("no CQC location ID").contains("Correct the row");
        });
    }

    @Test
    void a_value_that_makes_no_sense_is_left_blank_and_noted() {
        take(Map.of("Care homes beds", "many", "Location Postal Code", "Holt"));
        assertThat(only().careHome()).isNotNull();
        assertThat(findings.notes()).hasSize(2).noneMatch(note -> note.wholeRow());
    }

    @Test
    void the_same_location_twice_is_rejected_the_second_time() {
        take(Map.of());
        take(Map.of("Location Name", "Another"));
        assertThat(only().name()).isEqualTo("Beechwood House");
        assertThat(findings.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("already in row 2"));
    }

    @Test
    void two_homes_cannot_have_one_ods_code() {
        take(Map.of("Location ODS Code", "VLX01"));
        take(Map.of("Location ID", "1-2", "Location ODS Code", "VLX01"));
        assertThat(claim("cqc 1-2").organisation().codes().ods()).isNull();
        assertThat(findings.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("ODS help desk"));
    }

    @Test
    void no_published_rating_is_no_rating_and_no_complaint() {
        take(Map.of("Location Latest Overall Rating", "No published rating"));
        assertThat(only().careHome()).isNotNull();
        assertThat(findings.notes()).isEmpty();
    }

    @Test
    void the_commissioner_is_named_by_code_and_never_by_county() {
        take(Map.of(
                "Location County",
                "Suffolk",
                "Location Commissioning CCG Code",
                "26A",
                "Location ONSPD CCG Code",
                "E38000239"));
        Claim claim = claim("cqc 1-1");
        assertThat(claim.commissionedBy().codes()).containsExactly("26A", "E38000239");
    }

    @Test
    void newer_files_say_icb_where_older_ones_said_ccg() {
        List<String> newer = CqcDirectory.OFFICIAL.stream()
                .map(heading ->
                        heading.replace("Commissioning CCG", "Commissioning ICB")
                                        .toUpperCase(java.util.Locale.ROOT) + ".")
                .toList();
        Columns columns = CqcDirectory.headings().in(newer).orElseThrow();
        assertThat(columns.places())
                .containsKey(CqcDirectory.COMMISSIONER_CODE)
                .containsKey("Service user band - Dementia");
    }

    private static Map<String, String> dual(String id, String primary) {
        return Map.of(
                "Location ID", id,
                "Location Dual Registered", "Dual Registration",
                "Primary ID (Dual registration locations)", primary);
    }

    private void take(Map<String, String> values) {
        Map<String, String> row = new HashMap<>(Map.of(
                "Location ID", "1-1",
                "Location Name", "Beechwood House",
                "Care home?", "Y",
                "Dormant (Y/N)", "N",
                "Location Inspection Directorate", "Adult social care",
                "Provider ID", "1-9",
                "Provider Name", "Example Care"));
        row.putAll(values);
        Columns columns = CqcDirectory.headings().in(CqcDirectory.OFFICIAL).orElseThrow();
        number++;
        careHomes.take(
                new Row(
                        number,
                        columns,
                        CqcDirectory.OFFICIAL.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .toList()),
                findings);
    }

    private Claim claim(String key) {
        return Objects.requireNonNull(findings.claims().get(key));
    }

    private void finish() {
        careHomes.finish(findings);
    }

    private Organisation only() {
        assertThat(findings.claims()).hasSize(1);
        return findings.claims().values().iterator().next().organisation();
    }
}
