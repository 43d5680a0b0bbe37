package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.Address;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard at its edges, on both sides. */
class GuardTest {
    private static final Closure CLOSED =
            new Closure(java.time.LocalDate.of(2026, 11, 22), Closure.Reason.LEFT_THE_FILE);

    @ParameterizedTest
    @CsvSource({
        "49, 0",
        "50, 1",
        "51, 1",
        "99, 1",
        "100, 2",
        "101, 2",
        "149, 2",
        "150, 3",
        "151, 3",
        "14103, 282",
        "14150, 283"
    })
    void two_in_a_hundred_may_close_and_not_one_more(int standing, int most) {
        assertThat(stops(plan(standing, 0, 0, most))).isFalse();
        assertThat(stops(plan(standing, 0, 0, most + 1))).isTrue();
    }

    @Test
    void new_renamed_and_closed_homes_count_together() {
        assertThat(stops(plan(149, 1, 1, 0))).isFalse();
        assertThat(stops(plan(149, 1, 1, 1))).isTrue();
        assertThat(stops(plan(149, 3, 0, 0))).isTrue();
        assertThat(stops(plan(149, 0, 3, 0))).isTrue();
    }

    @Test
    void a_thousand_may_close_and_not_one_more_however_many_there_are() {
        assertThat(stops(plan(60_000, 0, 0, 1_000))).isFalse();
        assertThat(Guard.USUAL.stops(plan(60_000, 0, 0, 1_001)))
                .hasValueSatisfying(why -> assertThat(why).contains("1,001"));
    }

    @Test
    void the_first_run_may_add_a_country() {
        assertThat(stops(plan(0, 14_103, 0, 0))).isFalse();
    }

    @Test
    void it_says_what_it_counted() {
        assertThat(Guard.USUAL.stops(plan(100, 1, 2, 3)))
                .hasValueSatisfying(why -> assertThat(why).contains("6.0 %", "1 new", "3 closed", "2 renamed"));
    }

    private static boolean stops(Plan plan) {
        return Guard.USUAL.stops(plan).isPresent();
    }

    private static Plan plan(int standing, int added, int renamed, int closed) {
        Change rename = change(home("Swan House"));
        Change closure = change(home("Beechwood House").closed(CLOSED));
        return new Plan(
                new ArrayList<>(Collections.nCopies(added, new Proposal(home("The Limes"), null, null))),
                Collections.nCopies(renamed, rename),
                Collections.nCopies(closed, closure),
                List.of(),
                0,
                standing);
    }

    private static Change change(Organisation after) {
        return new Change(new Standing(home("Beechwood House"), null, null, true), new Proposal(after, null, null));
    }

    private static Organisation home(String name) {
        return new Organisation(
                new UUID(0, 1),
                OrganisationKind.CARE_HOME,
                name,
                Codes.NONE.withCqcLocation("1-1"),
                Address.UNKNOWN,
                null,
                null,
                null,
                null);
    }
}
