package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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

/** HZ-01, HZ-04, HZ-15, HZ-17, HZ-28 and HZ-35: one set on one page, as a carer meets it. */
class SetJourneyTest extends LodgeTest {
    private static final String SETS = "observations.observation_set";
    private static final Pattern ID = Pattern.compile("name=\"set\" value=\"([^\"]+)\"");

    @Test
    void a_set_is_taken_and_says_what_to_do() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        typed.putAll(Map.of("pulse", "115", "rr", "22", "temp", "38.5"));

        Answer saved = carer.post(ada.path() + "/observations", typed);

        assertThat(saved.path()).isEqualTo(ada.path() + "/observations/" + typed.get("set"));
        assertThat(saved.text())
                .contains("FINCH, Ada")
                .contains("Speak to a clinician within 15 minutes")
                .contains("oxygen scale 1")
                .contains("by Cara Jones, care assistant");
        assertThat(carer.post(ada.path() + "/observations", typed).path())
                .as("sent again")
                .isEqualTo(saved.path());
        assertThat(count(nurse(home), SETS, ada)).isEqualTo(1);
        assertThat(deeds(ada)).containsOnlyOnce("RECORDED_SET").contains("LOOKED_AT_RESIDENT");
    }

    @Test
    void every_page_on_which_something_is_written_says_about_whom() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Browser carer = carer(home);
        ObservedSet set = saved(nurse(home), ada, Sittings.WELL);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());

        for (Answer page : List.of(
                carer.get(ada.path() + "/observations/new"),
                carer.get(ada.path() + "/observations/" + set.id() + "/correction"),
                carer.get(ada.path() + "/observations/" + set.id()),
                gp.get(ada.path() + "/standing"))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .contains("FINCH, Ada")
                    .contains("3 Mar 1938")
                    .contains("Not for CPR");
        }
        assertThat(carer.get(ada.path() + "/observations/new").text())
                .as("the address to which it is sent names the resident")
                .contains("action=\"" + ada.path() + "/observations\"");
    }

    @Test
    void a_form_sent_to_another_residents_address_is_saved_with_neither() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        carer.post(ada.path() + "/observations", typed);

        Answer other = carer.post(okafor.path() + "/observations", typed);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("OKAFOR, Ada").contains("saved before with other readings");
        assertThat(count(nurse(home), SETS, okafor)).isZero();
    }

    @Test
    void nothing_is_chosen_beforehand_and_nothing_typed_is_lost() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        assertThat(carer.get(ada.path() + "/observations/new").text())
                .doesNotContain("type=\"radio\" checked")
                .doesNotContain(" checked>");
        typed.remove("oxygen");
        typed.put("temp", "36,8");
        typed.put("late_reason", "\"><b>paper");

        Answer refused = carer.post(ada.path() + "/observations", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("There is a problem")
                .contains("href=\"#temp\"")
                .contains("value=\"36,8\"")
                .contains("value=\"128\"")
                .contains("paper")
                .doesNotContain("\"><b>paper");
        typed.put("temp", "36.8");
        Answer noOxygen = carer.post(ada.path() + "/observations", typed);
        assertThat(noOxygen.status()).isEqualTo(422);
        assertThat(noOxygen.text()).contains("Fill in the air or oxygen, or say why");
        assertThat(count(nurse(home), SETS, ada)).isZero();
        typed.put("missing-oxygen", "EMERGENCY_CARE_FIRST");
        assertThat(carer.post(ada.path() + "/observations", typed).text())
                .contains("at least")
                .contains("emergency care came first");
    }

    @Test
    void a_surprising_reading_shows_in_pictures_how_to_measure_again_and_a_usual_one_does_not() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        typed.put("spo2", "84");

        String asked = carer.post(ada.path() + "/observations", typed).text();

        assertThat(asked)
                .contains("<div class=\"homeward-again\" data-again=\"spo2\">")
                .contains("Warm the hand.")
                .contains("<div class=\"homeward-again\" data-again=\"sbp dbp\" hidden>");
    }

    @Test
    void shock_is_asked_about_and_saved_and_both_attempts_are_kept() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        typed.putAll(Map.of("sbp", "65", "dbp", "", "pulse", "160"));

        Answer asked = carer.post(ada.path() + "/observations", typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text())
                .contains("Checked, true reading")
                .contains("name=\"first-pulse\" value=\"160\"")
                .contains("name=\"first-sbp\" value=\"65\"");

        typed.putAll(Map.of("first-pulse", "160", "first-sbp", "65", "pulse", "158", "checked", "pulse=160"));
        assertThat(carer.post(ada.path() + "/observations", typed).text())
                .as("a tick for another number")
                .contains("Pulse is very high");
        typed.put("checked", "pulse=158");
        assertThat(carer.post(ada.path() + "/observations", typed).status())
                .as("one is not ticked")
                .isEqualTo(422);
        typed.put("sbp", "112");
        Answer saved = carer.post(ada.path() + "/observations", typed);
        assertThat(saved.status()).isEqualTo(200);
        String checked = as(
                nurse(home),
                jdbc -> jdbc.sql("select checked::text from observations.observation_set where resident_id = ?")
                        .param(ada.id().value())
                        .query(String.class)
                        .single());
        assertThat(checked).contains("\"160\"").contains("\"65\"");
        assertThat(saved.text()).contains("First 160, measured again 158").contains("First 65, measured again 112");
        assertThat(carer.get(ada.path() + "/observations").text())
                .contains("Pulse: first 160, measured again 158.")
                .contains("Top (systolic) blood pressure: first 65, measured again 112.");
    }

    @Test
    void whether_confusion_is_new_is_asked_with_what_is_usual_beside_it() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        assertThat(carer(home).get(ada.path() + "/observations/new").text())
                .contains("Confused: new, or worse than usual for this person")
                .contains("Usual for this person: Has COPD");
        as(
                nurse(home),
                jdbc -> jdbc.sql("update residents.resident set usual_cognition = null where id = ?")
                        .param(ada.id().value())
                        .update());
        assertThat(carer(home).get(ada.path() + "/observations/new").text())
                .contains("Not sure whether it is new? Choose this.");
    }

    @Test
    void a_late_set_says_why_and_a_future_one_is_refused() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        Map<String, String> typed = well(carer, ada);
        Instant past = Instant.now().minus(Duration.ofHours(5));
        typed.putAll(Map.of("day", London.day(past).toString(), "time", London.clock(past)));
        assertThat(carer.post(ada.path() + "/observations", typed).text()).contains("say why it is late");
        typed.put("late_reason", "The tablet was flat");
        assertThat(carer.post(ada.path() + "/observations", typed).text())
                .contains("Late because: The tablet was flat");

        Map<String, String> ahead = well(carer, ada);
        ahead.putAll(Map.of("day", "2126-01-01", "time", "08:00", "late_reason", "x"));
        assertThat(carer.post(ada.path() + "/observations", ahead).text()).contains("has not come yet");
    }

    @Test
    void a_correction_shows_what_was_saved_asks_why_and_keeps_the_old_page() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        ObservedSet wrong = saved(nurse(home), ada, Sittings.scoring(7));
        String old = ada.path() + "/observations/" + wrong.id();

        Answer form = carer.get(old + "/correction");
        assertThat(form.text())
                .contains("Correct a set of")
                .contains("value=\"115\"")
                .contains("value=\"38.5\"");
        Map<String, String> typed = filled(form);
        typed.put("day", London.day(wrong.takenAt()).toString());
        typed.put("time", London.clock(wrong.takenAt()));
        assertThat(carer.post(old + "/correction", typed).text()).contains("Choose why the saved set is wrong");
        typed.put("correction", "A number was typed wrong");
        Answer corrected = carer.post(old + "/correction", typed);
        assertThat(corrected.text()).contains("Replaces an earlier set: A number was typed wrong");
        assertThat(carer.get(old).text())
                .contains("This set was wrong and has been replaced")
                .doesNotContain("/correction\"");
        Map<String, String> again = filled(carer.get(old + "/correction"));
        again.putAll(typed);
        again.put("set", java.util.UUID.randomUUID().toString());
        Answer second = carer.post(old + "/correction", again);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("already corrected this set");
    }

    @Test
    void what_is_typed_comes_back_to_its_author_only_and_is_forgotten_once_saved() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones");
        Browser tablet = cara.signIn(browser());
        Map<String, String> typed = well(tablet, ada);
        typed.put("pulse", "99");
        typed.put("o2_flow", "2");
        typed.put("strange", "not ours");
        assertThat(tablet.post(ada.path() + "/observations/draft", typed).status())
                .isEqualTo(204);

        Answer reloaded = tablet.get(ada.path() + "/observations/new");
        assertThat(reloaded.text())
                .contains("What you typed before was kept")
                .contains("value=\"99\"")
                .contains("value=\"" + typed.get("set") + "\"")
                .doesNotContain("not ours");
        assertThat(carer(home).get(ada.path() + "/observations/new").text())
                .doesNotContain("was kept")
                .doesNotContain("value=\"99\"");
        tablet.post("/sign-out", Map.of());
        forgetUsedCodes(cara);
        Browser later = cara.signIn(browser());
        assertThat(later.get(ada.path() + "/observations/new").text())
                .as("after a new sign-in")
                .contains("value=\"99\"");

        typed.remove("o2_flow");
        later.post(ada.path() + "/observations", typed);
        assertThat(later.get(ada.path() + "/observations/new").text()).doesNotContain("was kept");
        assertThat(later.get(ada.path() + "/observations/new").text()).doesNotContain("value=\"99\"");
    }

    @Test
    void a_strange_draft_is_kept_nowhere() {
        Place home = home("Elm Lodge");
        Person elsewhere = resident(home("Oak Court"), "Okafor");
        Browser carer = carer(home);
        carer.get("/account");
        assertThat(carer.post(elsewhere.path() + "/observations/draft", Map.of("rr", "16"))
                        .status())
                .isEqualTo(404);
        String crossed = "/homes/" + home.home() + "/residents/" + elsewhere.id() + "/observations";
        assertThat(carer.post(crossed + "/draft", Map.of("rr", "16")).status()).isEqualTo(404);
        assertThat(carer.post(crossed, Map.of("rr", "16")).status()).isEqualTo(404);
        assertThat(carer.get(crossed + "/new").status()).isEqualTo(404);
    }

    @Test
    void who_may_not_record_finds_nothing_and_writes_nothing() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        ObservedSet set = saved(nurse(home), ada, Sittings.WELL);
        List<Visitor> strangers = List.of(
                visitors(Role.NURSE, home("Oak Court").ods()).make("Other Nurse"),
                visitors(Role.GP, practice.ods()).make("Own Gp"),
                visitors(Role.GP, organisation("gp-practice", "Oak Surgery").ods())
                        .make("Other Gp"),
                visitors(Role.PRESCRIPTION_CLERK, practice.ods()).make("Clerk"),
                visitors(
                                Role.COMMUNITY_PHARMACIST,
                                organisation("pharmacy", "Elm Pharmacy").ods())
                        .make("Pharmacist"),
                visitors(Role.ICB_PROGRAMME_MANAGER, "QMM").make("Icb"));
        for (Visitor stranger : strangers) {
            Browser browser = stranger.signIn(browser());
            browser.get("/account");
            String sets = ada.path() + "/observations";
            assertThat(browser.get(sets + "/new").status()).as(stranger.email()).isEqualTo(404);
            assertThat(browser.post(sets, Map.of("rr", "16")).status()).isEqualTo(404);
            assertThat(browser.post(sets + "/" + set.id() + "/correction", Map.of("rr", "16"))
                            .status())
                    .isEqualTo(404);
            assertThat(browser.get("/homes/" + home.home() + "/board").status()).isEqualTo(404);
            assertThat(browser.get("/homes/" + home.home() + "/board/changes").status())
                    .isEqualTo(404);
            boolean own = stranger.email().startsWith("own.gp");
            assertThat(browser.get(sets + "/" + set.id()).status())
                    .as(stranger.email())
                    .isEqualTo(own ? 200 : 404);
        }
        assertThat(count(nurse(home), SETS, ada)).isEqualTo(1);
    }

    @Test
    void from_every_page_the_way_to_999_is_there_and_needs_no_sign_in() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser carer = carer(home);
        String at = "/homes/" + home.home();
        for (String page : List.of(
                at + "/board",
                at + "/round",
                ada.path(),
                ada.path() + "/observations",
                ada.path() + "/observations/new",
                ada.path() + "/standing",
                "/account",
                "/no-such-page")) {
            assertThat(carer.get(page).text()).as(page).contains("href=\"/emergency\"");
        }
        Browser nobody = browser();
        assertThat(nobody.get("/sign-in").text()).contains("href=\"/emergency\"");
        Answer emergency = nobody.get("/emergency");
        assertThat(emergency.status()).isEqualTo(200);
        assertThat(emergency.path()).isEqualTo("/emergency");
        assertThat(emergency.text()).contains("999");
    }

    @Test
    void a_person_not_for_cpr_is_escalated_like_anybody() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        ObservedSet with = saved(nurse, ada, Sittings.scoring(8));
        as(
                nurse,
                jdbc -> jdbc.sql("update residents.resident set cpr = 'for CPR' where id = ?")
                        .param(ada.id().value())
                        .update());
        ObservedSet without = saved(nurse, ada, Sittings.scoring(8));
        assertThat(with.score()).isEqualTo(without.score());
        Browser carer = carer(home);
        for (ObservedSet set : List.of(with, without)) {
            assertThat(carer.get(ada.path() + "/observations/" + set.id()).text())
                    .contains("Call 999 now");
        }
        assertThat(carer.get("/homes/" + home.home() + "/board").text()).contains("Needs someone now");
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private void forgetUsedCodes(Visitor visitor) {
        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(visitor.person().value())
                .update();
    }

    /** An ordinary set, typed into a form that was just opened. */
    private static Map<String, String> well(Browser carer, Person who) {
        return filled(carer.get(who.path() + "/observations/new"));
    }

    private static Map<String, String> filled(Answer form) {
        Matcher id = ID.matcher(form.text());
        assertThat(id.find()).as(form.text()).isTrue();
        Map<String, String> typed = new HashMap<>();
        typed.put("set", id.group(1));
        typed.putAll(Map.of("rr", "16", "spo2", "97", "oxygen", "air", "sbp", "128", "dbp", "76", "pulse", "72"));
        typed.putAll(Map.of("acvpu", "A", "temp", "36.8"));
        return typed;
    }
}
