package org.homeward.programme.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.homeward.programme.Milestone;
import org.homeward.programme.Milestones;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart of the digital team looks at a home and takes it a step further. */
class HomePageTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @SuppressWarnings("NullAway.Init")
    private Place elm;

    @BeforeEach
    void open() {
        elm = home("Elm Lodge");
        beth = signedIn("beth.hart@icb.example");
    }

    @Test
    void the_page_says_the_one_next_step_and_the_seven_journeys() {
        assertThat(page().text())
                .contains("Next:", "can do this", "Secure mail", "DSPT", "Proxy ordering", "Remote observations")
                .contains("Care records", "Weekend rounds", "Contact with the manager");
    }

    @Test
    void the_way_to_the_desk_has_the_home_chosen_already() {
        assertThat(page().text()).contains("/programme/desk?organisation=" + elm.id());
        assertThat(beth.get("/programme/desk?organisation=" + elm.id()).text()).contains("Elm Lodge");
    }

    @Test
    void what_somebody_writes_down_is_proof_from_then_on() {
        Answer written = beth.post(path("/proofs/ICO_REGISTERED"), proof("yes"));

        assertThat(written.status()).isEqualTo(200);
        assertThat(page().text()).contains("ZA123456");
        assertThat(deeds()).contains("WROTE_PROOF");
    }

    @Test
    void the_same_proof_sent_twice_is_written_once() {
        Map<String, String> form = proof("yes");
        beth.post(path("/proofs/ICO_REGISTERED"), form);
        beth.post(path("/proofs/ICO_REGISTERED"), form);

        assertThat(owner().sql("select count(*) from programme.proof where organisation_id = ?")
                        .param(elm.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_proof_with_an_nhs_number_in_it_is_refused() {
        Map<String, String> form = proof("yes");
        form.put("words", "Told by 943 476 5919");

        assertThat(beth.post(path("/proofs/ICO_REGISTERED"), form).status()).isEqualTo(422);
    }

    @Test
    void a_journey_is_moved_by_what_happened_and_only_from_where_it_is() {
        beth.post(path("/journeys/proxy/moves"), move("interest"));
        assertThat(page().text()).contains("Interested");

        Answer again = beth.post(path("/journeys/proxy/moves"), move("interest"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("no longer where this leads from");
        assertThat(events()).containsExactly("interest");
        assertThat(deeds()).contains("MOVED_CASE");
    }

    @Test
    void the_same_move_sent_twice_happens_once() {
        Map<String, String> interest = move("interest");
        beth.post(path("/journeys/rounds/moves"), interest);
        beth.post(path("/journeys/rounds/moves"), interest);

        assertThat(events()).containsExactly("interest");
    }

    @Test
    void a_home_without_what_proxy_needs_is_not_moved_on_and_is_told_what_is_missing() {
        beth.post(path("/journeys/proxy/moves"), move("interest"));

        Answer refused = beth.post(path("/journeys/proxy/moves"), move("prerequisites_met"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("First the home needs: secure mail, DSPT Standards Met, devices, internet");
        assertThat(events()).containsExactly("interest");
    }

    @Test
    void a_new_registered_manager_opens_the_welcome_again() {
        manager("Bell, Grace");
        beth.post(path("/journeys/contact/welcome"), Map.of("id", Ids.next().toString(), "manager", "Bell, Grace"));
        assertThat(page().text()).contains("Welcomed");

        manager("Reed, Sam");
        assertThat(page().text()).contains("New manager", "the manager has changed since Bell, Grace");
    }

    @Test
    void what_hangs_on_the_toolkit_is_told_of_the_homes_asked_for_alone() {
        HomesReadiness readiness = bean(HomesReadiness.class);
        assertThat(readiness.hangingOn(List.of(elm.id()))).isEmpty();

        inUse("NHSMAIL_SITE", "ACTIVE");
        inUse("ROUNDS_HOME", "LIVE");

        assertThat(readiness.hangingOn(List.of(elm.id())))
                .containsExactly(Map.entry(elm.id(), List.of("secure mail", "weekend rounds")));
    }

    @Test
    void the_list_of_whom_to_ring_knows_at_once_that_a_home_went_on() {
        assertThat(milestone()).isEqualTo("secure mail");

        inUse("NHSMAIL_SITE", "ACTIVE");

        assertThat(milestone()).isNotEqualTo("secure mail");
    }

    private String milestone() {
        return bean(Milestones.class).nearest(today).stream()
                .filter(milestone -> milestone.home().equals(elm.id()))
                .map(Milestone::milestone)
                .findFirst()
                .orElse("");
    }

    private void inUse(String machine, String state) {
        owner().sql("""
                        insert into programme.initiative_case (id, organisation_id, machine, state, state_since)
                        values (?, ?, ?, ?, current_date)
                        """).params(Ids.next(), elm.id(), machine, state).update();
    }

    @Test
    void nobody_of_a_home_or_a_practice_sees_it() {
        assertThat(signedIn("grace.bell@beechwood.example").get(path("")).status())
                .isEqualTo(404);
        assertThat(signedIn("nadia.shah@holt.example").get(path("")).status()).isEqualTo(404);
    }

    private Answer page() {
        return beth.get(path(""));
    }

    private String path(String more) {
        return "/programme/homes/" + elm.id() + more;
    }

    private Map<String, String> proof(String met) {
        Map<String, String> form = new HashMap<>(day("since"));
        form.putAll(Map.of("id", Ids.next().toString(), "met", met, "words", "ZA123456 on the register"));
        return form;
    }

    private Map<String, String> move(String event) {
        Map<String, String> form = new HashMap<>(day("on"));
        form.putAll(Map.of("id", Ids.next().toString(), "move", event));
        return form;
    }

    private Map<String, String> day(String field) {
        return Map.of(
                field,
                "" + today.getDayOfMonth(),
                field + "-month",
                "" + today.getMonthValue(),
                field + "-year",
                "" + today.getYear());
    }

    private void manager(String name) {
        owner().sql("""
                insert into directory.care_home (organisation_id, with_nursing, without_nursing, specialisms, regulated_activities,
                    service_types, rating_inherited, registered_manager)
                values (?, false, true, '{}', '{}', '{}', false, ?)
                on conflict (organisation_id) do update set registered_manager = excluded.registered_manager
                """).params(elm.id(), name).update();
    }

    private List<@Nullable String> events() {
        return owner().sql("""
                        select e.event from programme.case_event e join programme.initiative_case c on c.id = e.case_id
                        where c.organisation_id = ? order by e.position
                        """).param(elm.id()).query(String.class).list();
    }

    private List<@Nullable String> deeds() {
        return owner().sql("select deed from audit.entry where about = ?")
                .param(elm.id())
                .query(String.class)
                .list();
    }
}
