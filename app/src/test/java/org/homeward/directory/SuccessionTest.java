package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.MadeUpHomes;
import org.junit.jupiter.api.Test;

/** Who takes over from whom, and what they take over. */
class SuccessionTest extends OnDirectoryDatabase {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String MERGER = """
            kind,ods_code,name,opened_on,closed_on
            icb,QMM,NHS Norfolk and Waveney Integrated Care Board,2022-07-01,2026-04-01
            icb,QZZ,NHS Norfolk and Suffolk Integrated Care Board,2026-04-01,
            """;
    private static final String SUCCESSION = """
            from,link,to,starts_on,ends_on
            QMM,succeeded-by,QZZ,2026-04-01,
            """;
    private static final String HOME = "1-800000008";

    @Test
    void a_merged_icb_has_the_homes_practices_and_places_of_the_one_it_took_over() throws IOException {
        loadAll();
        int practices = directory.practicesIn(ods("QMM").id(), MARCH).size();
        load(ImportKind.ORGANISATIONS, MERGER);
        load(ImportKind.LINKS, SUCCESSION);
        assertMerged(practices);
    }

    @Test
    void it_does_not_matter_which_of_the_two_files_of_a_merger_comes_first() throws IOException {
        loadAll();
        int practices = directory.practicesIn(ods("QMM").id(), MARCH).size();
        load(ImportKind.ORGANISATIONS, MERGER.replace("2022-07-01,2026-04-01", "2022-07-01,"));
        load(ImportKind.LINKS, SUCCESSION);
        load(ImportKind.ORGANISATIONS, MERGER);
        assertMerged(practices);
    }

    private void assertMerged(int practices) throws IOException {
        Organisation before = ods("QMM");
        Organisation after = ods("QZZ");
        assertThat(practices).isEqualTo(110);
        assertThat(directory.homesIn(before.id(), MARCH)).hasSize(MadeUpHomes.OPEN);
        assertThat(directory.homesIn(after.id(), MARCH)).isEmpty();
        assertThat(directory.homesIn(after.id(), MAY)).hasSize(MadeUpHomes.OPEN);
        assertThat(directory.homesIn(before.id(), MAY)).isEmpty();
        assertThat(directory.practicesIn(after.id(), MAY)).hasSize(practices);
        assertThat(others(ods("26A"), LinkKind.PART_OF, MARCH)).containsExactly(before.name());
        assertThat(others(ods("26A"), LinkKind.PART_OF, APRIL)).containsExactly(after.name());
        assertThat(others(after, LinkKind.PART_OF, APRIL)).containsExactly("East of England");
        assertThat(load(ImportKind.LINKS, SUCCESSION).changesNothing()).isTrue();
        assertThat(load(ImportKind.ORGANISATIONS, MERGER).changesNothing()).isTrue();
        Stream.of(ShippedFile.AREA_LINKS, ShippedFile.PRACTICES, ShippedFile.DEMO_CARE_HOMES, ShippedFile.DEMO_LINKS)
                .forEach(file -> assertThat(shipped(file).changesNothing())
                        .as(file.name())
                        .isTrue());
    }

    @Test
    void a_practice_is_in_the_area_of_the_group_that_took_over_from_its_own() {
        loadAll();
        Organisation holt = ods("D82001");
        assertThat(others(holt, LinkKind.COMMISSIONED_BY, LocalDate.of(2019, 5, 1)))
                .containsExactly("NHS North Norfolk CCG");
        assertThat(others(holt, LinkKind.COMMISSIONED_BY, MAY)).containsExactly("NHS Norfolk and Waveney ICB - 26A");
        assertThat(directory.practicesIn(ods("06V").id(), MAY)).isEmpty();
        assertThat(directory.practicesIn(ods("06V").id(), LocalDate.of(2019, 5, 1)))
                .contains(holt);
        assertThat(directory.practicesIn(ods("26A").id(), MAY)).hasSize(110).contains(holt);
    }

    @Test
    void nobody_is_in_an_icb_because_of_the_county_in_the_address() throws IOException {
        loadAll();
        load(ImportKind.ORGANISATIONS, "kind,ods_code,name,opened_on\nicb,QJG,NHS Suffolk ICB,2022-07-01\n");
        assertThat(ods("VLX03").address().county()).isEqualTo("Suffolk");
        assertThat(directory.homesIn(ods("QMM").id(), MAY)).contains(ods("VLX03"));
        assertThat(directory.homesIn(ods("QJG").id(), MAY)).isEmpty();
    }

    @Test
    void a_split_area_hands_nothing_on_by_itself() throws IOException {
        loadAll();
        load(ImportKind.ORGANISATIONS, MERGER + "icb,QYY,NHS Other ICB,2026-04-01,\n");
        load(ImportKind.LINKS, SUCCESSION + "QMM,succeeded-by,QYY,2026-04-01,\n");
        assertThat(others(ods("26A"), LinkKind.PART_OF, MAY)).isEmpty();
    }

    @Test
    void a_home_registered_again_keeps_its_practice_pharmacy_111_and_place() throws IOException {
        served(HOME);
        Organisation former = home(HOME);
        ImportSummary summary = homes(JUNE, with(HOME, Map.of("Location ID", "1-500000008")));
        Organisation successor = home("1-500000008");
        assertThat(summary.alsoChanged()).containsEntry("registered again under another id", 1);
        assertThat(served(successor, JUNE)).isEqualTo(served(former, MAY)).hasSize(4);
        assertThat(served(successor, MAY)).isEmpty();
        assertThat(served(former, JUNE)).isEmpty();
        assertThat(directory.linksOf(successor.id(), JUNE))
                .filteredOn(link -> link.kind() == LinkKind.SERVED_BY_PRACTICE)
                .singleElement()
                .satisfies(link -> assertThat(link.startsOn()).isEqualTo(JUNE));
        assertThat(homes(JULY, with(HOME, Map.of("Location ID", "1-500000008"))).changesNothing())
                .isTrue();
    }

    @Test
    void what_a_person_ended_does_not_come_back_with_the_next_file() throws IOException {
        served(HOME);
        homes(JUNE, with(HOME, Map.of("Location ID", "1-500000008")));
        jdbc.sql("update directory.link set ends_on = ? where from_organisation = ? and kind = 'served-by-practice'")
                .params(JUNE, home("1-500000008").id())
                .update();
        homes(JULY, with(HOME, Map.of("Location ID", "1-500000008", "Location Name", "Swan House")));
        assertThat(others(home("1-500000008"), LinkKind.SERVED_BY_PRACTICE, JULY))
                .isEmpty();
    }

    @Test
    void a_dormant_home_that_comes_back_has_its_practice_pharmacy_111_and_place_again() throws IOException {
        served(HOME);
        homes(JUNE, with(HOME, Map.of("Dormant (Y/N)", "Y")));
        assertThat(served(home(HOME), JUNE)).isEmpty();
        homes(JULY, row -> row);
        assertThat(served(home(HOME), JULY)).hasSize(4);
        assertThat(others(home(HOME), LinkKind.OPERATED_BY, JULY)).hasSize(1);
        assertThat(others(home(HOME), LinkKind.COMMISSIONED_BY, JULY)).hasSize(1);
        assertThat(homes(JULY, row -> row).changesNothing()).isTrue();
    }

    @Test
    void a_standing_home_can_become_the_second_half_of_a_dual_registration_and_change_places() throws IOException {
        served(HOME);
        var secondHalf = dual("1-800000012");
        assertThat(homes(JUNE, secondHalf).closed()).isEqualTo(1);
        assertThat(home(HOME).closure()).isEqualTo(new Closure(JUNE, Closure.Reason.DUAL_REGISTRATION));
        assertThat(served(home("1-800000012"), JUNE)).hasSize(4);
        assertThat(homes(JULY, secondHalf).changesNothing()).isTrue();

        ImportSummary swapped = homes(JULY, dual(HOME));
        assertThat(List.of(swapped.closed(), swapped.changed())).containsExactly(1, 1);
        assertThat(home(HOME).isOpen()).isTrue();
        assertThat(home("1-800000012").isOpen()).isFalse();
        assertThat(served(home(HOME), JULY)).hasSize(4);
        assertThat(others(home(HOME), LinkKind.SUCCEEDED_BY, JULY)).isEmpty();
        assertThat(homes(JULY, dual(HOME)).changesNothing()).isTrue();
    }

    private static java.util.function.UnaryOperator<Map<String, String>> dual(String primary) {
        return row -> {
            if (List.of(HOME, "1-800000012").contains(row.get("Location ID"))) {
                row.put("Location Dual Registered", "Dual Registration");
                row.put("Primary ID (Dual registration locations)", primary);
            }
            return row;
        };
    }

    private void served(String location) throws IOException {
        loadAll();
        homes(MAY, row -> row);
        ImportSummary links = load(ImportKind.LINKS, """
                from,link,to,starts_on,ends_on
                %1$s,served-by-practice,D82001,2024-04-01,
                %1$s,supplied-by-pharmacy,FZX01,2024-04-01,
                %1$s,covered-by-111,NZX11,2024-04-01,
                %1$s,in-place,NW-NORTH-NORFOLK,2024-04-01,
                """.formatted(location));
        assertThat(links.added()).isEqualTo(4);
    }

    private List<String> served(Organisation home, LocalDate day) {
        return Stream.of(
                        LinkKind.SERVED_BY_PRACTICE,
                        LinkKind.SUPPLIED_BY_PHARMACY,
                        LinkKind.COVERED_BY_111,
                        LinkKind.IN_PLACE)
                .flatMap(kind -> others(home, kind, day).stream())
                .toList();
    }
}
