package org.homeward.observations.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-33: from what a carer noticed to how it ended, page by page and without script. */
class ConcernJourneyTest extends LodgeTest {
    private static final Pattern HELP = Pattern.compile("href=\"([^\"]+/escalations/[^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern REPORT = Pattern.compile("name=\"report\" value=\"([^\"]+)\"");

    @Test
    void a_carer_writes_down_a_sign_and_is_told_what_to_do_and_a_senior_ends_it() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer told = report(cara, ada, Map.of("food", "EATING", "other", "left her tea", "course", "SAME"));

        assertThat(told.text())
                .contains("Tell the senior on shift now: a look within 30 minutes")
                .contains("Eats less, or eats in another way; left her tea; staying the same")
                .contains("Cara Jones, care assistant");
        assertThat(cara.get("/homes/" + home.id() + "/board").text())
                .contains("Needs someone now")
                .contains("Concern, just now: Eats less");
        assertThat(cara.get(ada.path() + "/observations").text()).contains("Still open.");

        Browser joan =
                visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
        joan.get(told.path());
        Answer ended =
                end(joan, told, Map.of("outcome", "told-senior", "told", "Joan Miller", "said", "Gave her soup"));

        assertThat(ended.text())
                .contains("This concern has ended")
                .contains("The senior on shift was told (Joan Miller): Gave her soup")
                .contains("Joan Miller, senior carer")
                .doesNotContain("End this concern");
        assertThat(cara.get("/homes/" + home.id() + "/board").text())
                .doesNotContain("Needs someone now")
                .doesNotContain("Concern, ");
        assertThat(cara.get(ada.path() + "/observations").text())
                .contains("Noticed by Cara Jones, care assistant")
                .contains("(Joan Miller): Gave her soup");
    }

    @Test
    void worry_alone_is_enough_to_ring_the_practice() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        saved(nurse(home), ada, Sittings.WELL);

        Answer told = report(carer(home), ada, Map.of("worried", "yes"));

        assertThat(told.text())
                .contains("ring the practice or 111 within 1 hour")
                .contains("Worried.")
                .contains("Nobody has answered yet, 0 min")
                .contains("0 min since the concern at");
        Matcher help = HELP.matcher(told.text());
        assertThat(help.find()).isTrue();
        assertThat(carer(home).get(help.group(1)).text())
                .contains("Concern: Worried")
                .contains("We noticed: Worried.")
                .contains("NEWS2 is 0");
        Browser joan =
                visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
        Matcher seen = SEEN.matcher(joan.get(help.group(1)).text());
        assertThat(seen.find()).isTrue();
        assertThat(joan.post(help.group(1) + "/ending", Map.of("outcome", "SEEN", "seen", seen.group(1)))
                        .text())
                .contains("Ended by Joan Miller, senior carer");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Choose at least one sign",
        "food, NONSENSE, Choose at least one sign",
        "moving, EATING, Choose at least one sign",
        "day, 2026-02-30, Choose at least one sign"
    })
    void nothing_noticed_is_no_concern(String field, String value, String words) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Answer refused = report(carer(home), ada, Map.of(field.isEmpty() ? "nothing" : field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words);
        assertThat(count(nurse(home), "observations.concern", ada)).isZero();
    }

    @Test
    void a_form_that_comes_back_has_kept_what_was_ticked_and_typed() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Answer refused = report(
                carer(home),
                ada,
                Map.of("food", "EATING", "other", "left her tea", "worried", "yes", "time", "nonsense"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Give a time, for example 14:30")
                .containsPattern("value=\"EATING\" checked")
                .contains("left her tea</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Choose how it ended",
        "withdrawn, '', gone, Choose how it ended",
        "told-senior, '', she looked, Write who was told or called",
        "clinician-called, '', rest, Write who was told or called",
        "no-longer-seen, '', '', Write what was decided",
        "set-taken, '', well, Take a set first"
    })
    void how_it_ended_is_asked_for_in_full(String outcome, String told, String said, String words) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer concern = report(cara, ada, Map.of("awake", "SLEEPY"));

        Answer refused = end(cara, concern, Map.of("outcome", outcome, "told", told, "said", said));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words);
        assertThat(cara.get(concern.path()).text()).doesNotContain("This concern has ended");
    }

    @Test
    void observations_that_were_taken_are_linked_and_another_persons_set_is_not() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        Browser cara = carer(home);
        Answer concern = report(cara, ada, Map.of("awake", "SLEEPY"));
        ObservedSet veras = saved(nurse(home), vera, Sittings.WELL);
        assertThat(end(
                                cara,
                                concern,
                                Map.of("outcome", "set-taken", "set", veras.id().toString(), "said", "well"))
                        .status())
                .isEqualTo(422);
        ObservedSet adas = saved(nurse(home), ada, Sittings.WELL);

        Answer ended = end(
                cara, concern, Map.of("outcome", "set-taken", "set", adas.id().toString(), "said", "well, asleep"));

        assertThat(ended.text())
                .contains("Observations were taken: well, asleep")
                .contains(ada.path() + "/observations/" + adas.id());
    }

    @Test
    void who_has_not_read_the_last_report_is_shown_it_first() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer concern = report(cara, ada, Map.of("awake", "SLEEPY"));
        report(carer(home), ada, Map.of("moving", "HEAD"));

        Answer refused = cara.post(
                concern.path() + "/outcome", Map.of("outcome", "no-longer-seen", "said", "awake", "seen", "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Somebody has added to this concern")
                .contains("Hit their head")
                .contains("name=\"seen\" value=\"2\"");
    }

    @Test
    void a_report_about_the_wrong_person_is_taken_back_with_a_reason() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer concern = report(cara, ada, Map.of("moving", "FALL"));
        Matcher link = Pattern.compile("href=\"([^\"]+/withdrawal)\"").matcher(concern.text());
        assertThat(link.find()).isTrue();
        String withdrawal = link.group(1);
        assertThat(cara.get(withdrawal).text()).contains("Fell, or was found on the floor");
        assertThat(cara.post(withdrawal, Map.of("reason", "")).status()).isEqualTo(422);

        Answer after = cara.post(withdrawal, Map.of("reason", "it was Vera"));

        assertThat(after.text())
                .contains("It was withdrawn: it was Vera")
                .contains("Not right: it was Vera.")
                .contains("Fell, or was found on the floor");
    }

    @Test
    void the_persons_gp_reads_it_and_writes_nothing_and_a_stranger_finds_nobody() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Answer concern = report(carer(home), ada, Map.of("moving", "HEAD"));
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());

        assertThat(gp.get("/practices/" + practice.id() + "/caseload").text())
                .contains("The home is concerned, just now")
                .contains("Hit their head");
        assertThat(gp.get(concern.path()).text())
                .contains("Speak to a clinician within 15 minutes")
                .doesNotContain("End this concern");
        assertThat(gp.get(ada.path() + "/observations").text())
                .contains("Hit their head")
                .doesNotContain("Something has changed");
        gp.get("/account");
        assertThat(gp.post(ada.path() + "/concerns", Map.of("moving", "HEAD")).status())
                .isEqualTo(404);
        assertThat(gp.post(concern.path() + "/outcome", Map.of("outcome", "no-longer-seen", "said", "well"))
                        .status())
                .isEqualTo(404);

        Browser stranger = visitors(
                        Role.GP, organisation("gp-practice", "Oak Surgery").ods())
                .make("Paul Morris")
                .signIn(browser());
        assertThat(stranger.get(concern.path()).status()).isEqualTo(404);
        Browser elsewhere = carer(home("Oak Court"));
        assertThat(elsewhere.get(concern.path()).status()).isEqualTo(404);
        assertThat(elsewhere.get(ada.path() + "/concerns/new").status()).isEqualTo(404);
        assertThat(deeds(ada)).contains("LOOKED_AT_RESIDENT");
    }

    @Test
    void a_concern_about_somebody_is_not_found_under_another_persons_address() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        Browser cara = carer(home);
        Answer concern = report(cara, ada, Map.of("moving", "FALL"));
        String under = concern.path().replace(ada.id().toString(), vera.id().toString());
        assertThat(cara.get(under).status()).isEqualTo(404);
        cara.get("/account");
        assertThat(cara.post(under + "/outcome", Map.of("outcome", "no-longer-seen", "said", "well", "seen", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(cara.get(concern.path()).text()).doesNotContain("This concern has ended");
    }

    @Test
    void somebody_who_has_left_stands_on_no_board_so_the_senior_is_told() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        as(
                nurse(home),
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = current_date - 1, discharge_reason = 'moved' where id = ?")
                        .param(ada.id().value())
                        .update());
        Answer refused = report(carer(home), ada, Map.of("moving", "FALL"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This person has left the home");
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    /** What the form sends, with the id that it came with. */
    private static Answer report(Browser browser, Person who, Map<String, String> ticked) {
        Matcher id = REPORT.matcher(browser.get(who.path() + "/concerns/new").text());
        assertThat(id.find()).isTrue();
        Map<String, String> fields = new HashMap<>(ticked);
        fields.put("report", id.group(1));
        Answer first = browser.post(who.path() + "/concerns", fields);
        assertThat(browser.post(who.path() + "/concerns", fields).path())
                .as("sent again, it is the same")
                .isEqualTo(first.path());
        return first;
    }

    private static Answer end(Browser browser, Answer concern, Map<String, String> fields) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"")
                .matcher(browser.get(concern.path()).text());
        assertThat(seen.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", seen.group(1));
        return browser.post(concern.path() + "/outcome", all);
    }
}
