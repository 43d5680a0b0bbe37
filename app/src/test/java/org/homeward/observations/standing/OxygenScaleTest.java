package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.kernel.Stale;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.Standings;
import org.junit.jupiter.api.Test;

/** HZ-03 and HZ-06: only a clinician's authorisation switches the scale, and it never re-scores the past. */
class OxygenScaleTest extends LodgeTest {
    private static final VitalSigns LOW = Sittings.WELL.withOxygenSaturation(new OxygenSaturation(90));

    @Test
    void copd_in_the_record_is_no_authorisation() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse(home), ada, LOW);
        assertThat(set.score().scale()).isEqualTo(SpO2Scale.SCALE_1);
        assertThat(set.score().total()).isEqualTo(3);
    }

    @Test
    void an_authorisation_counts_from_then_on_and_its_end_too() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Actor nurse = nurse(home);
        Actor gp = actor(Role.GP, practice);
        ObservedSet before = saved(nurse, ada, LOW);
        authorise(gp, ada);
        ObservedSet during = saved(nurse, ada, LOW);
        end(gp, ada);
        ObservedSet after = saved(nurse, ada, LOW);

        assertThat(total(nurse, ada, before)).isEqualTo(3);
        assertThat(total(nurse, ada, during)).isEqualTo(0);
        assertThat(total(nurse, ada, after)).isEqualTo(3);
        assertThat(deeds(ada)).contains("AUTHORISED_SCALE", "ENDED_SCALE");
    }

    @Test
    void a_correction_keeps_the_scale_of_the_set_it_replaces() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Actor nurse = nurse(home);
        ObservedSet before = saved(nurse, ada, LOW);
        authorise(actor(Role.GP, practice), ada);

        record(nurse, ada, now(LOW).correcting(new org.homeward.observations.Sitting.Correction(before.id(), "typo")));

        assertThat(Acting.as(nurse, () -> bean(Observations.class).latest(ada.home(), ada.id(), 2)))
                .hasSize(2)
                .allSatisfy(set -> assertThat(set.score().scale()).isEqualTo(SpO2Scale.SCALE_1));
    }

    @Test
    void two_authorisations_cannot_stand_together() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Actor gp = actor(Role.GP, practice);
        authorise(gp, ada);
        assertThatThrownBy(() -> authorise(gp, ada))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("authorised already");
    }

    @Test
    void a_gp_authorises_on_the_page_and_nobody_else_can() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Map<String, String> typed = typed("88", "92");

        for (Role role : new Role[] {Role.NURSE, Role.REGISTERED_MANAGER, Role.CARE_ASSISTANT}) {
            Browser carer = visitors(role, home.ods()).make("Not A Gp").signIn(browser());
            carer.get(ada.path() + "/standing");
            assertThat(carer.post(ada.path() + "/oxygen-scale", typed).status()).isEqualTo(404);
        }
        Browser pharmacist = visitors(Role.PRACTICE_PHARMACIST, practice.ods())
                .make("Not A Gp")
                .signIn(browser());
        pharmacist.get(ada.path() + "/standing");
        assertThat(pharmacist.post(ada.path() + "/oxygen-scale", typed).status())
                .isEqualTo(404);
        assertThat(saved(nurse(home), ada, LOW).score().scale()).isEqualTo(SpO2Scale.SCALE_1);

        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        gp.get(ada.path() + "/standing");
        Answer refused = gp.post(
                ada.path() + "/oxygen-scale", Map.of("indication", "COPD", "register", "12", "review", "2020-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("GMC number").contains("a day after today");
        assertThat(gp.post(ada.path() + "/oxygen-scale", typed).status()).isEqualTo(200);
        assertThat(saved(nurse(home), ada, LOW).score().scale()).isEqualTo(SpO2Scale.SCALE_2);
    }

    @Test
    void a_target_below_88_is_recorded_and_shown_wherever_the_scale_is() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        gp.get(ada.path() + "/standing");
        for (String[] wrong : new String[][] {{"92", "88"}, {"88", "94"}, {"94", "98"}, {"", "92"}, {"8", "92"}}) {
            Answer refused = gp.post(ada.path() + "/oxygen-scale", typed(wrong[0], wrong[1]));
            assertThat(refused.status()).as(String.join("-", wrong)).isEqualTo(422);
            assertThat(refused.text()).contains("lies between 80 and 92%");
        }
        Answer page = gp.post(ada.path() + "/oxygen-scale", typed("85", "88"));

        assertThat(page.text()).contains("target 85 to 88%").contains("Written down in: clinic letter");
        Browser nurse = visitors(Role.NURSE, home.ods()).make("Piotr Nurse").signIn(browser());
        assertThat(nurse.get(ada.path() + "/observations/new").text())
                .contains("oxygen scale <b>2</b> (target 85 to 88%)");
        saved(nurse(home), ada, LOW);
        assertThat(nurse.get("/homes/" + home.home() + "/board").text()).contains("scale 2</span>");
        assertThat(gp.get("/practices/" + practice.id() + "/caseload").text()).contains("scale 2</span>");
    }

    @Test
    void past_its_review_scale_2_still_counts_and_everybody_is_told() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Person okafor = resident(home, "Okafor", practice);
        Actor gp = actor(Role.GP, practice);
        LocalDate today = London.day(Instant.now());
        authorise(gp, ada, today.minusDays(1));
        authorise(gp, okafor, today);

        assertThat(saved(nurse(home), ada, LOW).score().scale()).isEqualTo(SpO2Scale.SCALE_2);
        String overdue = "Review overdue: SpO2 scale 2 since " + London.words(today.minusDays(1));
        Browser nurse = visitors(Role.NURSE, home.ods()).make("Piotr Nurse").signIn(browser());
        assertThat(nurse.get("/homes/" + home.home() + "/board").text()).containsOnlyOnce("Review overdue");
        assertThat(nurse.get(ada.path() + "/observations/new").text()).contains(overdue);
        assertThat(nurse.get(okafor.path() + "/observations/new").text()).doesNotContain("Review overdue");
        Browser nadia = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        assertThat(nadia.get("/practices/" + practice.id() + "/caseload").text())
                .containsOnlyOnce(overdue);
        assertThat(nadia.get(ada.path() + "/standing").text()).contains("scale 2 still counts. Ask the practice");
    }

    @Test
    void what_has_ended_stays_on_the_page_with_its_reason() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Actor gp = actor(Role.GP, practice);
        authorise(gp, ada);
        end(gp, ada);
        Browser nurse = visitors(Role.NURSE, home.ods()).make("Piotr Nurse").signIn(browser());
        assertThat(nurse.get(ada.path() + "/standing").text())
                .contains("Scale <b>1</b>")
                .contains("Scale 2 before")
                .contains("Target 88 to 92%, authorised by Joan Miller, GP")
                .contains("Target changed");
    }

    @Test
    void a_gp_of_another_practice_authorises_nothing() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch", organisation("gp-practice", "Elm Surgery"));
        Place other = organisation("gp-practice", "Oak Surgery");
        Browser gp = visitors(Role.GP, other.ods()).make("Paul Morris").signIn(browser());
        assertThat(gp.get(ada.path() + "/standing").status()).isEqualTo(404);
        gp.get("/account");
        Map<String, String> typed = Map.of(
                "indication",
                "COPD",
                "register",
                "1234567",
                "review",
                LocalDate.now().plusMonths(6).toString());
        assertThat(gp.post(ada.path() + "/oxygen-scale", typed).status()).isEqualTo(404);
        assertThat(saved(nurse(home), ada, LOW).score().scale()).isEqualTo(SpO2Scale.SCALE_1);
    }

    @Test
    void a_usual_score_needs_sets_and_5_needs_a_clinician() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        Browser senior =
                visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
        senior.get(ada.path() + "/standing");
        assertThat(usual(senior, ada, "1")).contains("at least 3 complete sets");
        for (int hours : new int[] {50, 26, 2}) {
            record(
                    nurse,
                    ada,
                    Sittings.late(
                            "on paper",
                            Sittings.at(java.time.Instant.now().minusSeconds(3600L * hours), now(Sittings.WELL))));
        }
        assertThat(usual(senior, ada, "5")).contains("needs a nurse of this home");
        assertThat(usual(senior, ada, "21")).contains("from 0 to 20");
        assertThat(count(nurse, "observations.usual_score", ada)).isZero();
        usual(senior, ada, "1");
        assertThat(count(nurse, "observations.usual_score", ada)).isEqualTo(1);
        assertThat(deeds(ada)).contains("SET_USUAL_SCORE");
        ObservedSet set = saved(nurse, ada, Sittings.scoring(7));
        assertThat(set.score().total()).as("beside, never subtracted").isEqualTo(7);
        assertThat(set.score().usual()).isEqualTo(1);
    }

    private static String usual(Browser browser, Person who, String score) {
        return browser.post(who.path() + "/usual-score", Map.of("score", score, "reason", "well for a week"))
                .text();
    }

    private static Map<String, String> typed(String low, String high) {
        return Map.of(
                "indication",
                "Chronic hypercapnic respiratory failure",
                "register",
                "1234567",
                "target-low",
                low,
                "target-high",
                high,
                "document",
                "clinic letter",
                "review",
                LocalDate.now().plusMonths(6).toString());
    }

    private void authorise(Actor gp, Person who) {
        authorise(gp, who, LocalDate.now().plusMonths(6));
    }

    private void authorise(Actor gp, Person who, LocalDate reviewBy) {
        Acting.as(gp, () -> {
            bean(Standings.class)
                    .authorise(
                            who.home(),
                            who.id(),
                            new Standings.Authorisation("Hypercapnia", "1234567", LocalDate.now(), reviewBy),
                            Signature.of(gp, Right.AUTHORISE_OXYGEN_SCALE, who.home()));
            return who;
        });
    }

    private void end(Actor gp, Person who) {
        Acting.as(gp, () -> {
            bean(Standings.class)
                    .endScale(
                            who.home(),
                            who.id(),
                            "Target changed",
                            Signature.of(gp, Right.AUTHORISE_OXYGEN_SCALE, who.home()));
            return who;
        });
    }

    private int total(Actor nurse, Person who, ObservedSet set) {
        Integer total = Acting.as(nurse, () -> bean(Observations.class).find(who.home(), who.id(), set.id()))
                .orElseThrow()
                .score()
                .total();
        return java.util.Objects.requireNonNull(total);
    }
}
