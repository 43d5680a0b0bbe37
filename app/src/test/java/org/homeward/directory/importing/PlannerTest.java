package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.directory.Address;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OPENED = LocalDate.of(2010, 10, 1);
    private final Map<String, Closure.Reason> notCounted = new HashMap<>();
    private final Map<String, String> primaries = new HashMap<>();

    @Test
    void a_home_the_directory_lacks_is_added() {
        assertThat(plan(claims(home("1-1", "VLX01", "Beechwood House"))).added())
                .hasSize(1);
    }

    @Test
    void a_home_that_says_the_same_is_unchanged() {
        Organisation home = home("1-1", "VLX01", "Beechwood House");
        Plan plan = plan(claims(home), standing(home));
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void a_new_name_is_a_change_that_moves() {
        Plan plan =
                plan(claims(home("1-1", "VLX01", "Beech House")), standing(home("1-1", "VLX01", "Beechwood House")));
        assertThat(plan.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.moves()).isTrue());
    }

    @Test
    void a_new_telephone_number_is_a_change_that_does_not_move() {
        Organisation was = home("1-1", "VLX01", "Beechwood House");
        Organisation now = new Organisation(
                was.id(),
                was.kind(),
                was.name(),
                was.codes(),
                was.address(),
                "01632960001",
                was.openedOn(),
                null,
                null);
        assertThat(plan(claims(now), standing(was)).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.moves()).isFalse());
    }

    @Test
    void a_home_that_left_the_file_is_closed_today() {
        Plan plan = plan(claims(), standing(home("1-1", "VLX01", "Beechwood House")));
        assertThat(closure(plan)).isEqualTo(new Closure(TODAY, Closure.Reason.LEFT_THE_FILE));
    }

    @Test
    void a_closed_home_is_not_closed_again() {
        Organisation closed =
                home("1-1", "VLX01", "Beechwood House").closed(new Closure(TODAY, Closure.Reason.LEFT_THE_FILE));
        assertThat(plan(claims(), standing(closed)).isEmpty()).isTrue();
    }

    @Test
    void a_home_gone_dormant_is_closed_as_dormant_and_comes_back() {
        Organisation home = home("1-1", "VLX01", "Beechwood House");
        notCounted.put("cqc 1-1", Closure.Reason.DORMANT);
        Plan dormant = plan(claims(), standing(home));
        assertThat(closure(dormant).because()).isEqualTo(Closure.Reason.DORMANT);
        notCounted.clear();
        Plan back =
                plan(claims(home), standing(dormant.closed().getFirst().after().organisation()));
        assertThat(back.changed())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().organisation().isOpen()).isTrue());
    }

    @Test
    void a_home_registered_again_under_its_ods_code_is_succeeded() {
        Plan plan = plan(
                claims(home("1-2", "VLX01", "Beechwood House")), standing(home("1-1", "VLX01", "Beechwood House")));
        assertThat(closure(plan).because()).isEqualTo(Closure.Reason.REGISTERED_AGAIN);
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.successions())
                .singleElement()
                .satisfies(succession -> assertThat(succession.successor())
                        .isEqualTo(plan.added().getFirst().organisation().id()));
    }

    @Test
    void a_home_known_by_ods_code_alone_gets_its_cqc_id() {
        Organisation early = home(null, "VLX01", "Beechwood House");
        Plan plan = plan(claims(home("1-1", "VLX01", "Beechwood House")), standing(early));
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).singleElement().satisfies(change -> {
            assertThat(change.after().organisation().id()).isEqualTo(early.id());
            assertThat(change.after().organisation().codes().cqcLocation()).isEqualTo("1-1");
        });
    }

    @Test
    void a_blank_ods_code_takes_nothing_away() {
        Plan plan =
                plan(claims(home("1-1", null, "Beechwood House")), standing(home("1-1", "VLX01", "Beechwood House")));
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void an_ods_code_the_file_gives_to_another_home_is_given_up() {
        Plan plan = plan(
                claims(home("1-1", null, "Beechwood House"), home("1-2", "VLX01", "The Limes")),
                standing(home("1-1", "VLX01", "Beechwood House")));
        assertThat(plan.changed())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().organisation().codes().ods()).isNull());
        assertThat(plan.successions()).isEmpty();
    }

    @Test
    void a_new_home_has_been_with_its_commissioner_since_both_were_there() {
        References references = new References();
        Organisation area = new Organisation(
                UUID.randomUUID(),
                OrganisationKind.SUB_ICB,
                "26A",
                Codes.NONE.withOds("26A"),
                Address.UNKNOWN,
                null,
                LocalDate.of(2020, 4, 1),
                null,
                null);
        references.add(area);
        Claim claim = new Claim(
                2, home("1-1", "VLX01", "Beechwood House"), Tie.Named.NOBODY, new Tie.Named(List.of("26A"), null));
        Planner planner = new Planner(said(Map.of(claim.key(), claim)), references, terms());
        assertThat(planner.finish().added().getFirst().commissionedBy())
                .isEqualTo(new Tie(area.id(), LocalDate.of(2020, 4, 1)));
    }

    @Test
    void what_another_kind_of_file_brought_is_not_closed_by_absence() {
        Organisation home = home("1-1", "VLX01", "Beechwood House");
        Plan plan = plan(claims(home("1-2", null, "The Limes")), new Standing(home, null, null, false));
        assertThat(plan.closed()).isEmpty();
        assertThat(plan.standing()).isZero();
    }

    @Test
    void a_second_half_is_succeeded_by_the_first() {
        Organisation second = home("1-2", null, "Beechwood House");
        notCounted.put("cqc 1-2", Closure.Reason.DUAL_REGISTRATION);
        primaries.put("cqc 1-2", "cqc 1-1");
        Organisation first = home("1-1", null, "Beechwood House");
        assertThat(plan(claims(first), standing(second), standing(first)).successions())
                .containsExactly(new Plan.Succession(second.id(), first.id()));
    }

    private static Closure closure(Plan plan) {
        assertThat(plan.closed()).hasSize(1);
        return Objects.requireNonNull(
                plan.closed().getFirst().after().organisation().closure());
    }

    private Plan plan(Map<String, Claim> claims, Standing... standing) {
        Planner planner = new Planner(said(claims), new References(), terms());
        List.of(standing).forEach(planner::meet);
        return planner.finish();
    }

    private static Planner.Terms terms() {
        return new Planner.Terms(TODAY, UUID::randomUUID, true, (said, known) -> said);
    }

    private Planner.Said said(Map<String, Claim> claims) {
        return new Planner.Said(claims, notCounted, primaries);
    }

    private static Map<String, Claim> claims(Organisation... homes) {
        Map<String, Claim> claims = new HashMap<>();
        for (Organisation home : homes) {
            Claim claim = Claim.of(2, home);
            claims.put(claim.key(), claim);
        }
        return claims;
    }

    private static Standing standing(Organisation organisation) {
        return new Standing(organisation, null, null, true);
    }

    private static Organisation home(@Nullable String location, @Nullable String ods, String name) {
        return new Organisation(
                UUID.nameUUIDFromBytes((location + " " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                OrganisationKind.CARE_HOME,
                name,
                Codes.NONE.withCqcLocation(location).withOds(ods),
                Address.UNKNOWN,
                null,
                OPENED,
                null,
                null);
    }
}
