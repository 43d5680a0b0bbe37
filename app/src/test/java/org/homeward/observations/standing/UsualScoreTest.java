package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.homeward.Browser;
import org.homeward.Visitor;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.homeward.observations.Standing;
import org.homeward.observations.Standings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;

/** HZ-06: what is usual holds until its review, and who may say it is asked at this home and this practice. */
class UsualScoreTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());

    @Test
    void a_usual_score_holds_on_the_day_of_its_review() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        saved(nurse, ada, Sittings.scoring(4));
        usual(nurse, ada, 3, today);

        assertThat(watched(nurse, ada).usual()).isEqualTo(3);
        assertThat(watched(nurse, ada).needsSomeone()).isFalse();
        assertThat(watched(nurse, ada).reviews().isAnyOverdue()).isFalse();
        assertThat(standing(nurse, ada).usual()).isEqualTo(3);
    }

    @Test
    void from_the_next_day_on_it_is_not_known_and_lists_and_forms_say_so() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch", practice);
        saved(nurse, ada, Sittings.scoring(4));
        usual(nurse, ada, 3, today.minusDays(1));

        assertThat(watched(nurse, ada).usual()).isNull();
        assertThat(watched(nurse, ada).needsSomeone())
                .as("4 beside nothing known is a change of 4")
                .isTrue();
        assertThat(standing(nurse, ada).usual()).isNull();
        String overdue = "Review overdue: usual NEWS2 since " + London.words(today.minusDays(1));
        Browser carer =
                visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
        assertThat(carer.get("/homes/" + home.home() + "/board").text())
                .contains(overdue)
                .contains("usual not known");
        assertThat(carer.get(ada.path() + "/observations/new").text())
                .contains(overdue)
                .contains("Usual NEWS2: not known");
        assertThat(carer.get(ada.path() + "/standing").text())
                .contains("Review overdue since " + London.words(today.minusDays(1)));
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        assertThat(gp.get("/practices/" + practice.id() + "/caseload").text()).contains(overdue);
    }

    @Test
    void an_older_score_that_would_still_hold_does_not_come_back() {
        Place home = home("Elm Lodge");
        Actor nurse = nurse(home);
        Person ada = resident(home, "Finch");
        Acting.as(nurse, () -> {
            set(nurse, ada, new Standings.Usual(4, "well", Instant.now().minusSeconds(60), today.plusMonths(6)));
            return ada;
        });
        usual(nurse, ada, 1, today.minusDays(1));
        assertThat(watched(nurse, ada).usual()).isNull();
    }

    @Test
    void a_senior_here_who_is_a_nurse_elsewhere_records_no_usual_score_of_5() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        isWell(home, ada);
        Visitor joan = visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller");
        visitors(Role.NURSE, home("Oak Court").ods()).also(joan);
        Browser senior = joan.signIn(browser());
        senior.get(ada.path() + "/standing");

        assertThat(usual(senior, ada, "5")).contains("needs a nurse of this home or the person");
        usual(senior, ada, "4");
        assertThat(count(nurse(home), "observations.usual_score", ada)).isEqualTo(1);
        Browser piotr = visitors(Role.NURSE, home.ods()).make("Piotr Nurse").signIn(browser());
        piotr.get(ada.path() + "/standing");
        usual(piotr, ada, "5");
        assertThat(count(nurse(home), "observations.usual_score", ada)).isEqualTo(2);
    }

    @Test
    void a_gp_of_another_practice_who_works_here_says_neither_what_is_usual_nor_which_scale_nor_how_often() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch", organisation("gp-practice", "Elm Surgery"));
        isWell(home, ada);
        Visitor paul = visitors(Role.CARE_ASSISTANT, home.ods()).make("Paul Morris");
        visitors(Role.GP, organisation("gp-practice", "Oak Surgery").ods()).also(paul);
        Browser gp = paul.signIn(browser());

        assertThat(gp.get(ada.path() + "/standing").text())
                .doesNotContain("Record what is usual", "Authorise scale 2", "Change how often");
        gp.get("/account");
        assertThat(gp.post(ada.path() + "/usual-score", Map.of("score", "1", "reason", "well"))
                        .status())
                .isEqualTo(404);
        assertThat(gp.post(ada.path() + "/oxygen-scale", Map.of("indication", "COPD"))
                        .status())
                .isEqualTo(404);
        assertThat(gp.post(ada.path() + "/observation-plan", Map.of("every", "4"))
                        .status())
                .isEqualTo(404);
    }

    private void isWell(Place home, Person who) {
        for (int hours : new int[] {50, 26, 2}) {
            record(
                    nurse(home),
                    who,
                    Sittings.late(
                            "on paper", Sittings.at(Instant.now().minusSeconds(3600L * hours), now(Sittings.WELL))));
        }
    }

    private static String usual(Browser browser, Person who, String score) {
        return browser.post(who.path() + "/usual-score", Map.of("score", score, "reason", "well for a week"))
                .text();
    }

    private void usual(Actor nurse, Person who, int score, LocalDate reviewBy) {
        Acting.as(nurse, () -> {
            set(nurse, who, new Standings.Usual(score, "well for a week", Instant.now(), reviewBy));
            return who;
        });
    }

    private void set(Actor nurse, Person who, Standings.Usual usual) {
        bean(Standings.class)
                .setUsual(who.home(), who.id(), usual, Signature.of(nurse, Right.RECORD_USUAL_SCORE, who.home()));
    }

    private Watched watched(Actor nurse, Person who) {
        return Objects.requireNonNull(Acting.as(nurse, () -> bean(Watch.class).board(who.home())))
                .getFirst();
    }

    private Standing standing(Actor nurse, Person who) {
        return Acting.as(nurse, () -> bean(Standings.class).before(who.home(), who.id(), today))
                .orElseThrow();
    }
}
