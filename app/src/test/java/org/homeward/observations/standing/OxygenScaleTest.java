package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        Map<String, String> typed = Map.of(
                "indication",
                "Chronic hypercapnic respiratory failure",
                "register",
                "1234567",
                "review",
                LocalDate.now().plusMonths(6).toString());

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
        assertThat(usual(senior, ada, "5")).contains("needs a nurse or a GP");
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

    private void authorise(Actor gp, Person who) {
        Acting.as(gp, () -> {
            bean(Standings.class)
                    .authorise(
                            who.home(),
                            who.id(),
                            new Standings.Authorisation(
                                    "Hypercapnia",
                                    "1234567",
                                    LocalDate.now(),
                                    LocalDate.now().plusMonths(6)),
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
