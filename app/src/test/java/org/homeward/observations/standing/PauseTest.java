package org.homeward.observations.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.Due;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Pause;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets are paused with a reason and an end, and a pause silences nothing. */
class PauseTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());

    @Test
    void who_is_in_hospital_leaves_the_round_is_shown_with_the_reason_and_comes_back_by_themselves() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Browser senior = senior(elm);
        assertThat(due(elm)).isInstanceOf(Due.Never.class);

        Answer paused = pause(senior, ada, Map.of("why", "in-hospital", "said", "Norwich, ward 6"), 3);

        assertThat(paused.text()).contains("In hospital, until " + London.words(today.plusDays(3)), "Norwich, ward 6");
        assertThat(due(elm)).isEqualTo(new Due.Paused(Pause.Reason.IN_HOSPITAL, today.plusDays(3)));
        assertThat(senior.get("/homes/" + elm.id() + "/round").text())
                .contains("Paused", "in hospital, until " + London.words(today.plusDays(3)))
                .contains("Nobody is due in the next 3 hours");
        assertThat(senior.get("/homes/" + elm.id() + "/board").text()).contains("paused: in hospital, until");
        assertThat(deeds(ada)).contains("PAUSED_OBSERVATIONS");
    }

    @Test
    void a_pause_holds_on_its_last_day_and_is_over_by_itself_the_day_after() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak Lodge");
        Person ada = resident(elm, "Finch");
        pausedUntil(today, ada);
        pausedUntil(today.minusDays(1), resident(oak, "Barnes"));

        assertThat(due(elm)).isInstanceOf(Due.Paused.class);
        assertThat(due(oak)).isInstanceOf(Due.Never.class);
        assertThat(senior(elm).get(ada.path() + "/pause").text()).contains("Paused now");
    }

    private void pausedUntil(LocalDate day, Person who) {
        Actor nurse = actor(Role.NURSE, new Place(who.home().value(), ""));
        as(
                nurse,
                jdbc -> jdbc.sql("""
                        insert into observations.pause (home_id, id, resident_id, reason, said, starts_at, until, set_by, setter)
                        values (?, ?, ?, 'away', 'with her son', now() - interval '3 days', ?, ?, 'Joan Park')
                        """)
                        .param(who.home().value())
                        .param(Ids.next())
                        .param(who.id().value())
                        .param(day)
                        .param(nurse.person().value())
                        .update());
    }

    @Test
    void a_new_pause_takes_the_place_of_the_one_before_and_ending_it_makes_sets_due_at_once() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Browser senior = senior(elm);
        pause(senior, ada, Map.of("why", "in-hospital", "said", "Norwich"), 20);

        pause(senior, ada, Map.of("why", "away", "said", "with her son"), 2);
        assertThat(due(elm)).isEqualTo(new Due.Paused(Pause.Reason.AWAY, today.plusDays(2)));
        senior.post(ada.path() + "/pause/end", Map.of());

        assertThat(due(elm)).isInstanceOf(Due.Never.class);
        assertThat(deeds(ada)).contains("RESUMED_OBSERVATIONS");
    }

    @Test
    void a_concern_and_a_raised_score_since_are_louder_than_a_pause_and_a_good_score_is_not() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Browser senior = senior(elm);
        saved(nurse(elm), ada, Sittings.scoring(7));
        pause(senior, ada, Map.of("why", "in-hospital", "said", "Norwich"), 3);
        assertThat(due(elm)).as("what was before the pause").isInstanceOf(Due.Paused.class);
        assertThat(board(elm).needsSomeone()).as("nothing is silenced").isTrue();

        saved(nurse(elm), ada, Sittings.WELL);
        assertThat(due(elm)).isInstanceOf(Due.Paused.class);
        saved(nurse(elm), ada, Sittings.scoring(7));
        assertThat(due(elm)).isNotInstanceOf(Due.Paused.class);
        saved(nurse(elm), ada, Sittings.WELL);
        assertThat(due(elm)).isInstanceOf(Due.Paused.class);

        senior.get(ada.path() + "/concerns/new");
        senior.post(ada.path() + "/concerns", Map.of("worried", "yes"));
        assertThat(due(elm)).isNotInstanceOf(Due.Paused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "in-hospital, 0, '', 200",
        "in-hospital, 28, '', 200",
        "in-hospital, 29, '', 422",
        "in-hospital, -1, '', 422",
        "end-of-life, 14, Dr Shah, 200",
        "end-of-life, 15, Dr Shah, 422",
        "end-of-life, 3, '', 422",
        "clinician-request, 3, '', 422",
        "away, 28, '', 200",
        "nonsense, 3, '', 422"
    })
    void a_pause_has_an_end_that_its_reason_allows_and_a_clinician_where_one_must_agree(
            String why, int days, String agreed, int status) {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");

        Answer answer = pause(senior(elm), ada, Map.of("why", why, "said", "as agreed", "agreed", agreed), days);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(due(elm) instanceof Due.Paused).isEqualTo(status == 200);
    }

    @Test
    void the_practice_of_a_resident_may_pause_too_and_a_care_assistant_or_another_home_may_not() {
        Place holt = organisation("gp-practice", "Holt Practice");
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch", holt);
        Browser gp = visitors(Role.GP, holt.ods()).make("Dr Gill").signIn(browser());
        Browser carer =
                visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones").signIn(browser());
        Browser stranger = senior(home("Oak Lodge"));

        assertThat(carer.get(ada.path() + "/pause").status()).isEqualTo(404);
        assertThat(stranger.get(ada.path() + "/pause").status()).isEqualTo(404);
        assertThat(pause(gp, ada, Map.of("why", "end-of-life", "said", "comfort only", "agreed", "Dr Gill"), 7)
                        .status())
                .isEqualTo(200);
        assertThat(due(elm)).isInstanceOf(Due.Paused.class);
    }

    private Browser senior(Place elm) {
        return visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Park").signIn(browser());
    }

    private Answer pause(Browser browser, Person ada, Map<String, String> said, int days) {
        browser.get(ada.path() + "/pause");
        Map<String, String> form = new HashMap<>(said);
        LocalDate until = today.plusDays(days);
        form.put("until", String.valueOf(until.getDayOfMonth()));
        form.put("until-month", String.valueOf(until.getMonthValue()));
        form.put("until-year", String.valueOf(until.getYear()));
        return browser.post(ada.path() + "/pause", form);
    }

    private Due due(Place elm) {
        return board(elm).due();
    }

    private Watched board(Place elm) {
        Actor nurse = nurse(elm);
        return Acting.as(nurse, () -> bean(Watch.class).board(elm.home()).getFirst());
    }
}
