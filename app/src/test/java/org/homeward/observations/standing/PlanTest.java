package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.observations.Due;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Plans;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may say how often sets are taken, and what is due after it. */
class PlanTest extends LodgeTest {
    @Test
    void a_senior_says_how_often_and_what_is_due_follows() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse, ada, Sittings.WELL);
        assertThat(due(nurse, ada)).isEqualTo(new Due.Later(set.takenAt().plus(Duration.ofDays(28))));
        Browser senior =
                visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
        assertThat(senior.get(ada.path() + "/standing").text()).contains("at least every 28 days");

        Answer page = plan(senior, ada, "4", "hours");

        assertThat(page.path()).endsWith("/standing");
        assertThat(page.text())
                .contains("Every 4 hours")
                .contains("Joan Miller, senior carer")
                .contains("Dr Shah asked for it");
        assertThat(due(nurse, ada)).isEqualTo(new Due.Later(set.takenAt().plus(Duration.ofHours(4))));
        assertThat(deeds(ada)).contains("PLANNED_OBSERVATIONS");
        assertThat(plan(senior, ada, "2", "days").text())
                .contains("Every 2 days")
                .contains("Plans before that");
        assertThat(due(nurse, ada)).isEqualTo(new Due.Later(set.takenAt().plus(Duration.ofDays(2))));
    }

    @ParameterizedTest
    @CsvSource({"0, hours", "745, hours", "32, days", "four, hours", "4, ''", "'', days", "1.5, hours", "-1, days"})
    void what_is_no_number_of_hours_or_days_is_refused(String every, String unit) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, home.ods()).make("Mary Hill").signIn(browser());
        manager.get(ada.path() + "/standing");
        Answer refused = plan(manager, ada, every, unit);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("1 to 744 hours, or 1 to 31 days").contains("Dr Shah asked for it");
        assertThat(count(nurse(home), "observations.plan", ada)).isZero();
    }

    @Test
    void the_longest_and_the_shortest_plan_are_taken_and_a_reason_is_asked_for() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser nurse = visitors(Role.NURSE, home.ods()).make("Piotr Nurse").signIn(browser());
        nurse.get(ada.path() + "/standing");
        plan(nurse, ada, "744", "hours");
        plan(nurse, ada, "1", "hours");
        plan(nurse, ada, "31", "days");
        assertThat(nurse.post(ada.path() + "/observation-plan", Map.of("every", "4", "every-unit", "hours"))
                        .text())
                .contains("Say why this is often enough");
        assertThat(plans(nurse(home), ada)).containsExactly("every 31 days", "every hour", "every 31 days");
    }

    @Test
    void the_persons_own_gp_says_it_too_and_a_carer_and_another_practice_do_not() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        gp.get(ada.path() + "/standing");
        assertThat(plan(gp, ada, "12", "hours").text()).contains("Every 12 hours");

        Browser carer =
                visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
        assertThat(carer.get(ada.path() + "/standing").text())
                .contains("Every 12 hours")
                .doesNotContain("Change how often");
        carer.get("/account");
        assertThat(plan(carer, ada, "24", "hours").status()).isEqualTo(404);
        Browser stranger = visitors(
                        Role.GP, organisation("gp-practice", "Oak Surgery").ods())
                .make("Paul Morris")
                .signIn(browser());
        stranger.get("/account");
        assertThat(plan(stranger, ada, "24", "hours").status()).isEqualTo(404);
        assertThat(plans(nurse(home), ada)).containsExactly("every 12 hours");
    }

    private static Answer plan(Browser browser, Person who, String every, String unit) {
        return browser.post(
                who.path() + "/observation-plan",
                Map.of("every", every, "every-unit", unit, "plan-reason", "Dr Shah asked for it"));
    }

    private List<String> plans(Actor nurse, Person who) {
        return Acting.as(nurse, () -> bean(Plans.class).of(who.home(), who.id())).stream()
                .map(plan -> plan.words())
                .toList();
    }

    private Due due(Actor nurse, Person who) {
        return Acting.as(nurse, () -> bean(Watch.class).board(who.home()))
                .getFirst()
                .due();
    }
}
