package org.homeward.observations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-37: when the tablets are gone a home goes on with paper, and what was written comes back to the right person, once. */
class PaperTest extends LodgeTest {
    private static final Pattern BLOCK = Pattern.compile(
            "id=\"block-([0-9a-f-]{36})\" aria-label=\"([^\"]+)\".*?<path d=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(set|began|author|paper)\" value=\"([^\"]+)\"");

    @Test
    void each_resident_has_a_block_with_who_they_are_and_how_they_stand() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        resident(home, "Okafor");
        saved(nurse(home), ada, Sittings.scoring(4));

        Answer sheets = sheets(carer(home), home);

        assertThat(sheets.status()).isEqualTo(200);
        assertThat(blocks(sheets).keySet()).containsExactlyInAnyOrder("FINCH, Ada", "OKAFOR, Ada");
        assertThat(sheets.text())
                .contains("<b>Elm Lodge</b>: round on paper", "by Cara Jones", "Destroy when entered")
                .contains(
                        "born 3 Mar 1938", "NHS number <b class=\"paper-block__number\">not known</b>", "Room <b>3</b>")
                .contains("Allergies: <b>not recorded: ask</b>", "Not for CPR", "SpO2 scale 1")
                .contains(
                        "Usual NEWS2: not known. Medium from a total of 3",
                        "Last: NEWS2 4 on",
                        "No set yet, first set due")
                .contains("Call 999 now", "Deputy after 5 min", "When it is closed: NHS 111 on 111");
    }

    @Test
    void the_picture_of_a_block_is_its_address_and_the_address_names_nobody() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Printed block = ada(sheets(carer(home), home));
        String address = url() + ada.path() + "/paper/" + block.id();

        assertThat(block.picture()).isEqualTo(QrPicture.inLines(address).path());
        assertThat(address)
                .matches("http://localhost:\\d+/homes/[0-9a-f-]{36}/residents/[0-9a-f-]{36}/paper/[0-9a-f-]{36}");
    }

    @Test
    void sheets_are_in_the_audit_log_and_two_printings_have_nothing_in_common() {
        Place home = home("Elm Lodge");
        resident(home, "Finch");
        Browser carer = carer(home).signIn(browser());

        String first = ada(carer.get(sheets(home))).id();
        String second = ada(carer.get(sheets(home))).id();

        assertThat(first).isNotEqualTo(second);
        assertThat(deeds(home)).filteredOn("PRINTED_ROUND"::equals).hasSize(2);
    }

    @Test
    void sheets_and_codes_are_for_the_home_that_takes_sets_and_for_nobody_else() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Place oak = home("Oak Lodge");
        Browser stranger = visitors(Role.NURSE, oak.ods()).make("Mary Hill").signIn(browser());
        Browser gp = visitors(Role.GP, organisation("gp-practice", "Holt").ods())
                .make("Nadia Shah")
                .signIn(browser());

        for (Browser other : List.of(stranger, gp)) {
            assertThat(other.get(sheets(home)).status()).isEqualTo(404);
            assertThat(other.get(ada.path() + "/paper/" + Ids.next()).status()).isEqualTo(404);
        }
        String elsewhere = ada.path().replace(home.id().toString(), oak.id().toString());
        assertThat(stranger.get(elsewhere + "/paper/" + Ids.next()).status()).isEqualTo(404);
        assertThat(carer(home)
                        .signIn(browser())
                        .get(ada.path() + "/paper/" + UUID.randomUUID())
                        .status())
                .as("no block has an id without a time")
                .isEqualTo(404);
    }

    @Test
    void a_scanned_block_leads_by_way_of_sign_in_to_the_form_which_asks_for_the_time() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        String block = printed(cara, home);
        Browser camera = browser();
        Answer door = camera.get(ada.path() + "/paper/" + block);
        assertThat(door.path()).startsWith("/sign-in");
        camera.post("/sign-in", cara.password());
        forget(cara);

        Answer form = camera.post("/sign-in/code", Map.of("code", cara.code()));

        assertThat(form.path()).isEqualTo(ada.path() + "/observations/new");
        assertThat(form.text())
                .contains("From paper", "Is the name on the paper FINCH, Ada, born 3 Mar 1938?")
                .contains("name=\"late_reason\" type=\"text\" value=\"Written on paper at the time\"")
                .contains("name=\"day\" type=\"date\" value=\"" + London.day(Instant.now()) + "\"")
                .containsPattern("<input[^>]*name=\"time\"[^>]*autofocus")
                .doesNotContain("The room on the paper");
        Map<String, String> typed = typed(form);
        typed.putAll(Map.of("day", "", "time", ""));
        Answer asked = camera.post(ada.path() + "/observations", typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Type the day and the time that are on the paper.", "From paper");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isZero();

        typed.putAll(now());
        Answer saved = camera.post(ada.path() + "/observations", typed);

        assertThat(saved.path()).isEqualTo(ada.path() + "/observations/" + block);
        assertThat(saved.text()).contains("Late because: Written on paper at the time");
        assertThat(camera.post(ada.path() + "/observations", typed).path()).isEqualTo(saved.path());
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);
    }

    @Test
    void a_block_that_was_entered_asks_whether_this_is_another_set() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser carer = cara.signIn(browser());
        String block = printed(cara, home);
        enter(carer, ada, block, "16");

        Answer again = carer.get(ada.path() + "/paper/" + block);

        assertThat(again.text())
                .containsPattern(
                        "This block was entered already at \\d\\d:\\d\\d on .* by Cara Jones.*: is this another one\\?");
        assertThat(deeds(ada)).endsWith("LOOKED_AT_RESIDENT");
        Map<String, String> typed = typed(carer.get(ada.path() + "/observations/new?paper=" + block + "&another=yes"));
        assertThat(typed).containsEntry("paper", block).doesNotContainEntry("set", block);
        typed.putAll(now());
        typed.put("rr", "18");
        assertThat(carer.post(ada.path() + "/observations", typed).path()).endsWith(typed.get("set"));
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(2);
    }

    @Test
    void two_people_who_enter_the_same_block_at_once_make_one_set_and_the_second_is_asked() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser one = cara.signIn(browser());
        Browser other =
                visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
        String block = printed(cara, home);
        Map<String, String> first = typed(one.get(ada.path() + "/paper/" + block));
        Map<String, String> second = typed(other.get(ada.path() + "/paper/" + block));
        first.putAll(now());
        second.putAll(now());
        second.put("pulse", "88");

        one.post(ada.path() + "/observations", first);
        Answer asked = other.post(ada.path() + "/observations", second);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text())
                .contains("This block was entered already at", "by Cara Jones", "Is this another set?", "value=\"88\"");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);
        second.put("pulse", "72");
        second.put("time", first.get("time"));
        assertThat(other.post(ada.path() + "/observations", second).path())
                .as("the same readings are the same set")
                .endsWith(block);
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);
    }

    @Test
    void a_form_that_is_not_saved_is_not_replaced_by_what_is_on_paper() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser carer = cara.signIn(browser());
        String block = printed(cara, home);
        carer.post(ada.path() + "/observations/draft", typed(carer.get(ada.path() + "/observations/new")));

        Answer asked = carer.get(ada.path() + "/paper/" + block);

        assertThat(asked.text()).contains("Another form is not saved", "Save that one first");
        enterKept(carer, ada);
        assertThat(carer.get(ada.path() + "/paper/" + block).text()).contains("From paper");
    }

    @Test
    void what_is_kept_of_a_form_from_paper_is_still_from_paper() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser carer = cara.signIn(browser());
        String block = printed(cara, home);
        Map<String, String> typed = typed(carer.get(ada.path() + "/paper/" + block));
        carer.post(ada.path() + "/observations/draft", typed);

        for (String way : List.of("/observations/new", "/paper/" + block)) {
            assertThat(typed(carer.get(ada.path() + way)))
                    .containsEntry("paper", block)
                    .containsEntry("set", block);
        }
    }

    @Test
    void the_form_says_that_the_person_has_another_room_now_or_has_left() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser carer = cara.signIn(browser());
        String block = printed(cara, home);
        change(home, ada, "room = '7'");
        assertThat(carer.get(ada.path() + "/paper/" + block).text())
                .contains("The room on the paper is not the room of today: 7. Check who it was.");

        change(
                home,
                ada,
                "discharged_on = '" + London.day(Instant.now()).minusDays(1)
                        + "', discharge_reason = 'moved to another home'");
        Answer left = carer.get(ada.path() + "/paper/" + block);

        assertThat(left.text())
                .contains(
                        "Ada left on " + London.words(London.day(Instant.now()).minusDays(1)));
        Map<String, String> typed = typed(left);
        typed.putAll(now());
        assertThat(carer.post(ada.path() + "/observations", typed).text())
                .contains("The person had left the home by then");
    }

    @Test
    void a_time_before_the_sheet_was_printed_is_asked_again() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Visitor cara = carer(home);
        Browser carer = cara.signIn(browser());
        Map<String, String> typed = typed(carer.get(ada.path() + "/paper/" + printed(cara, home)));
        typed.putAll(at(Instant.now().minus(Duration.ofDays(1))));

        Answer asked = carer.post(ada.path() + "/observations", typed);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Check the day and the time on the paper.");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isZero();
    }

    private void enter(Browser carer, Person who, String block, String breaths) {
        Map<String, String> typed = typed(carer.get(who.path() + "/paper/" + block));
        typed.putAll(now());
        typed.put("rr", breaths);
        assertThat(carer.post(who.path() + "/observations", typed).path()).endsWith(block);
    }

    private static void enterKept(Browser carer, Person who) {
        Map<String, String> typed = typed(carer.get(who.path() + "/observations/new"));
        assertThat(carer.post(who.path() + "/observations", typed).path()).endsWith(typed.get("set"));
    }

    private void change(Place home, Person who, String what) {
        as(
                nurse(home),
                jdbc -> jdbc.sql("update residents.resident set " + what + " where home_id = ? and id = ?")
                        .param(who.home().value())
                        .param(who.id().value())
                        .update());
    }

    private Visitor carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones");
    }

    private Answer sheets(Visitor who, Place home) {
        return who.signIn(browser()).get(sheets(home));
    }

    private static String sheets(Place home) {
        return "/homes/" + home.id() + "/round/paper";
    }

    /** The block of Ada Finch on sheets printed now. */
    private String printed(Visitor who, Place home) {
        forget(who);
        String block = ada(sheets(who, home)).id();
        forget(who);
        return block;
    }

    private void forget(Visitor who) {
        forgetUsedCodes(who.email());
    }

    /** A block on a sheet: its id and what is drawn. */
    private record Printed(String id, String picture) {}

    private static Printed ada(Answer sheets) {
        return Objects.requireNonNull(blocks(sheets).get("FINCH, Ada"));
    }

    private static Map<String, Printed> blocks(Answer sheets) {
        Map<String, Printed> blocks = new HashMap<>();
        BLOCK.matcher(sheets.text())
                .results()
                .forEach(one -> blocks.put(one.group(2), new Printed(one.group(1), one.group(3))));
        assertThat(blocks).as(sheets.text()).isNotEmpty();
        return blocks;
    }

    private static Map<String, String> now() {
        return at(Instant.now());
    }

    private static Map<String, String> at(Instant moment) {
        return Map.of("day", London.day(moment).toString(), "time", London.clock(moment));
    }

    private static Map<String, String> typed(Answer form) {
        Map<String, String> typed = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(form.text());
        while (hidden.find()) {
            typed.put(hidden.group(1), hidden.group(2));
        }
        assertThat(typed).as(form.text()).containsKeys("set", "began", "author");
        typed.putAll(Map.of("rr", "16", "spo2", "97", "oxygen", "air", "sbp", "128", "dbp", "76", "pulse", "72"));
        typed.putAll(Map.of("acvpu", "A", "temp", "36.8"));
        if (typed.containsKey("paper")) {
            typed.put("late_reason", "Written on paper at the time");
        }
        return typed;
    }
}
