package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-10, HZ-11 and HZ-12: nothing typed is lost, and what comes late is not taken for now. Without script. */
class KeptFormTest extends LodgeTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(set|began|author)\" value=\"([^\"]+)\"");

    @Test
    void a_draft_that_is_found_again_after_40_minutes_is_asked_when_it_was_taken() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home).signIn(browser());
        Map<String, String> typed = well(carer.get(ada.path() + "/observations/new"));
        Instant began = Instant.now().minus(Duration.ofMinutes(40));
        typed.put("began", began.toString());
        carer.post(ada.path() + "/observations/draft", typed);

        Map<String, String> kept = well(carer.get(ada.path() + "/observations/new"));
        Answer asked = carer.post(ada.path() + "/observations", kept);

        assertThat(Instant.parse(kept.get("began")))
                .isCloseTo(began, org.assertj.core.api.Assertions.within(Duration.ofSeconds(1)));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text())
                .contains("When were the readings taken?")
                .contains("name=\"time\" type=\"time\" value=\"" + London.clock(began) + "\"");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isZero();
        kept.putAll(Map.of("day", London.day(began).toString(), "time", London.clock(began)));
        assertThat(carer.post(ada.path() + "/observations", kept).path()).endsWith(kept.get("set"));
        assertThat(taken(home, ada)).isEqualTo(began.truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    }

    @Test
    void a_page_left_open_for_3_hours_is_asked_for_the_time_and_the_reason() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home).signIn(browser());
        Map<String, String> typed = well(carer.get(ada.path() + "/observations/new"));
        typed.put("began", Instant.now().minus(Duration.ofHours(3)).toString());

        Answer asked = carer.post(ada.path() + "/observations", typed);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("When were the readings taken?").contains("Say why it is written down late");
    }

    @Test
    void one_sitting_of_29_minutes_ends_now() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home).signIn(browser());
        Map<String, String> typed = well(carer.get(ada.path() + "/observations/new"));
        typed.put("began", Instant.now().minus(Duration.ofMinutes(29)).toString());
        assertThat(carer.post(ada.path() + "/observations", typed).path()).endsWith(typed.get("set"));
        assertThat(taken(home, ada)).isAfter(Instant.now().minusSeconds(60));
        typed.put("began", Instant.now().minus(Duration.ofHours(3)).toString());
        assertThat(carer.post(ada.path() + "/observations", typed).path())
                .as("the same form again, hours later, is the same set")
                .endsWith(typed.get("set"));
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);
    }

    @Test
    void a_correction_has_a_draft_of_its_own() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(2));
        ObservedSet other = saved(nurse, ada, Sittings.WELL);
        Browser carer = carer(home).signIn(browser());
        String correction = ada.path() + "/observations/" + wrong.id() + "/correction";
        Map<String, String> typed = well(carer.get(correction));
        typed.putAll(Map.of("pulse", "99", "correction", "A number was typed wrong"));
        assertThat(carer.post(correction + "/draft", typed).status()).isEqualTo(204);

        Answer again = carer.get(correction);
        assertThat(again.text())
                .contains("What you typed before was kept")
                .contains("value=\"99\"")
                .contains("value=\"A number was typed wrong\" selected")
                .contains("data-draft=\"" + correction + "/draft\"");
        assertThat(carer.get(ada.path() + "/observations/new").text()).doesNotContain("value=\"99\"");
        assertThat(carer.get(ada.path() + "/observations/" + other.id() + "/correction")
                        .text())
                .doesNotContain("value=\"99\"");
        typed.putAll(Map.of("day", London.day(wrong.takenAt()).toString(), "time", London.clock(wrong.takenAt())));
        assertThat(carer.post(correction, typed).text()).contains("Replaces an earlier set");
        assertThat(carer.get(correction).text()).doesNotContain("was kept");
    }

    @Test
    void a_correction_whose_id_has_gone_gets_a_new_one_and_can_be_saved() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        ObservedSet wrong = saved(nurse, ada, Sittings.scoring(2));
        ObservedSet other = saved(nurse, ada, Sittings.scoring(1));
        Browser carer = carer(home).signIn(browser());
        String correction = ada.path() + "/observations/" + wrong.id() + "/correction";
        Map<String, String> typed = well(carer.get(correction));
        typed.putAll(Map.of("day", London.day(wrong.takenAt()).toString(), "time", London.clock(wrong.takenAt())));
        typed.putAll(Map.of(
                "correction", "A number was typed wrong", "set", other.id().toString()));

        Answer taken = carer.post(correction, typed);

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("saved before with other readings");
        typed.put("set", well(taken).get("set"));
        assertThat(carer.post(correction, typed).text()).contains("Replaces an earlier set");
    }

    @Test
    void a_set_sent_after_the_session_ended_waits_for_its_author() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser tablet = cara.signIn(browser());
        Map<String, String> typed = well(tablet.get(ada.path() + "/observations/new"));
        typed.put("pulse", "99");
        endSessions(tablet);

        Answer turnedAway = tablet.post(ada.path() + "/observations", typed);

        assertThat(turnedAway.path()).isEqualTo("/sign-in");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isZero();
        Browser somebodyElse = carer(home).signIn(browser());
        assertThat(somebodyElse.get(ada.path() + "/observations/new").text()).doesNotContain("value=\"99\"");
        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(cara.person().value())
                .update();
        tablet.post("/sign-in", cara.password());
        Answer signedIn = tablet.post("/sign-in/code", Map.of("code", cara.code()));
        assertThat(signedIn.path()).isEqualTo(ada.path() + "/observations/new");
        assertThat(signedIn.text()).contains("What you typed before was kept").contains("value=\"99\"");
        typed.putAll(well(signedIn));
        typed.put("pulse", "99");
        assertThat(tablet.post(ada.path() + "/observations", typed).text()).contains("99 beats a minute");
    }

    @Test
    void a_correction_sent_after_the_session_ended_waits_too() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        ObservedSet wrong = saved(nurse(home), ada, Sittings.scoring(2));
        Visitor cara = carer(home);
        Browser tablet = cara.signIn(browser());
        String correction = ada.path() + "/observations/" + wrong.id() + "/correction";
        Map<String, String> typed = well(tablet.get(correction));
        typed.put("pulse", "99");
        endSessions(tablet);

        assertThat(tablet.post(correction, typed).path()).isEqualTo("/sign-in");

        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(cara.person().value())
                .update();
        assertThat(cara.signIn(browser()).get(correction).text()).contains("value=\"99\"");
    }

    @Test
    void nobody_who_does_not_hold_the_form_adds_to_anybodys_draft() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser tablet = cara.signIn(browser());
        Map<String, String> typed = well(tablet.get(ada.path() + "/observations/new"));
        Browser stranger = browser();
        stranger.get("/sign-in");
        Map<String, String> forged = new HashMap<>(typed);
        forged.putAll(Map.of("pulse", "40", "set", java.util.UUID.randomUUID().toString()));

        stranger.post(ada.path() + "/observations", forged);
        stranger.post(ada.path() + "/observations", Map.of("author", "nobody", "pulse", "40"));

        assertThat(tablet.get(ada.path() + "/observations/new").text()).doesNotContain("value=\"40\"");
    }

    private Visitor carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones");
    }

    /** As time ends them. */
    private void endSessions(Browser browser) {
        String id = new String(
                java.util.Base64.getDecoder().decode(browser.session()), java.nio.charset.StandardCharsets.UTF_8);
        int ended = owner().sql("delete from access.session where session_id = ?")
                .param(id)
                .update();
        assertThat(ended).isEqualTo(1);
    }

    private Instant taken(Place home, Person who) {
        return as(
                nurse(home),
                jdbc -> jdbc.sql("select taken_at from observations.observation_set where resident_id = ?")
                        .param(who.id().value())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single());
    }

    private static Map<String, String> well(Answer form) {
        Map<String, String> typed = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(form.text());
        while (hidden.find()) {
            typed.put(hidden.group(1), hidden.group(2));
        }
        assertThat(typed).as(form.text()).containsOnlyKeys("set", "began", "author");
        typed.putAll(Map.of("rr", "16", "spo2", "97", "oxygen", "air", "sbp", "128", "dbp", "76", "pulse", "72"));
        typed.putAll(Map.of("acvpu", "A", "temp", "36.8"));
        return typed;
    }
}
