package org.homeward.access.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
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
import org.homeward.access.signin.key.ServerKeys;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** In without an own PIN: by a printed badge, or from an agency with the code at the door. */
class AgencyAndBadgeTest extends OnSharedTablet {
    private static final Pattern DOOR = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Test
    void a_badge_lets_its_owner_in_where_they_have_a_day_and_nowhere_else() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        device.get("/account/badge");
        assertThat(device.post("/account/badge", Map.of()).text()).contains("QR code: the badge of Ada Obi");
        String badge = bean(Badges.class).renew(ada.person()).text();
        lock(device, "");

        device.get("/sign-in/tablet/badge");
        Answer board = device.post("/sign-in/tablet/badge", Map.of("badge", url() + "/sign-in/tablet/badge#" + badge));
        assertThat(board.path()).isEqualTo("/homes/" + elm.id() + "/board");
        assertThat(board.text()).contains("<strong>Ada Obi</strong>");
        assertThat(device.get("/account").text()).contains("This needs your full sign-in");
        assertThat(words(elm, "SIGNED_IN")).contains("with the badge on Willow tablet");

        Browser elsewhere = browser();
        elsewhere.get("/sign-in");
        assertThat(elsewhere
                        .post("/sign-in/tablet/badge", Map.of("badge", badge))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_badge_that_was_renewed_or_withdrawn_is_worth_nothing() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        String old = bean(Badges.class).renew(ada.person()).text();
        String lost = bean(Badges.class).renew(ada.person()).text();
        lock(device, "");

        assertThat(show(device, old).text()).contains("This badge is not good here now");
        device.get("/sign-in/tablet/" + ada.person());
        device.post("/sign-in/tablet/" + ada.person(), Map.of("pin", PIN));
        bean(Badges.class).forget(ada.person());
        lock(device, "");
        assertThat(show(device, lost).status()).isEqualTo(422);
        assertThat(show(device, "").status()).isEqualTo(422);
    }

    @Test
    void a_badge_needs_a_day_like_a_pin() {
        Place elm = home("Elm Lodge");
        Browser device = shared(elm, carer(elm, "Ada Obi"));
        Visitor joan = carer(elm, "Joan Miller");
        String badge = bean(Badges.class).renew(joan.person()).text();
        lock(device, "");

        assertThat(show(device, badge).text()).contains("This badge is not good here now");
        assertThat(words(elm, "SIGN_IN_REFUSED")).contains("a badge that is not good on Willow tablet");
    }

    @Test
    void agency_staff_come_in_with_the_code_at_the_door_as_care_assistants_for_12_hours() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak House");
        Person finch = resident(elm, "Finch");
        Browser device = shared(elm, carer(elm, "Ada Obi"));
        lock(device, "");
        assertThat(device.get("/sign-in").text()).contains("I come from an agency");

        device.get("/sign-in/tablet/agency");
        Answer board = device.post("/sign-in/tablet/agency", ann(door(elm)));
        assertThat(board.path()).isEqualTo("/homes/" + elm.id() + "/board");
        assertThat(board.text()).contains("Ann Smith (Prime Care)", "care assistant, Elm Lodge");
        assertThat(device.get(finch.path() + "/observations/new").status()).isEqualTo(200);
        assertThat(device.get("/homes/" + elm.id() + "/residents/new").status()).isEqualTo(404);
        assertThat(device.get("/homes/" + elm.id() + "/agency").status()).isEqualTo(404);
        assertThat(device.get("/homes/" + oak.id() + "/board").status()).isEqualTo(404);
        assertThat(device.get("/account").text()).contains("This needs your full sign-in");
        assertThat(left(elm)).isBetween(Duration.ofMinutes(719), Duration.ofHours(12));
        assertThat(actedAs(elm, "LOOKED_AT_SET_FORM")).contains("Ann Smith (Prime Care), care assistant, Elm Lodge");
        assertThat(actedAs(elm, "CAME_FROM_AGENCY")).contains("Ann Smith (Prime Care), care assistant, Elm Lodge");

        Answer who = lock(device, "");
        assertThat(who.text()).contains("Ann Smith (Prime Care)");
    }

    @Test
    void they_come_back_by_pin_until_the_senior_ends_it_in_one_tap() {
        Place elm = home("Elm Lodge");
        Browser device = shared(elm, carer(elm, "Ada Obi"));
        lock(device, "");
        device.get("/sign-in/tablet/agency");
        device.post("/sign-in/tablet/agency", ann(door(elm)));
        String person = owner().sql("select person_id::text from access.agency_worker where home_id = ?")
                .param(elm.id())
                .query(String.class)
                .single();
        lock(device, "");
        device.get("/sign-in/tablet/" + person);
        assertThat(device.post("/sign-in/tablet/" + person, Map.of("pin", "902846"))
                        .path())
                .endsWith("/board");

        Browser senior = senior(elm);
        Answer list = senior.get("/homes/" + elm.id() + "/agency");
        assertThat(list.text()).contains("Ann Smith", "Prime Care", "Willow tablet", "End now");
        Answer ended = senior.post("/homes/" + elm.id() + "/agency/" + person + "/ending", Map.of());

        assertThat(ended.text()).contains("ended by Joan Miller, senior carer").doesNotContain("End now");
        bean(KnownTablets.class).forget();
        assertThat(device.get("/homes/" + elm.id() + "/board").path()).startsWith("/sign-in");
        assertThat(device.get("/sign-in/tablet").text()).doesNotContain("Ann Smith");
        assertThat(deeds(elm)).contains("CAME_FROM_AGENCY", "ENDED_MEMBERSHIP");
    }

    @Test
    void agency_staff_of_one_unit_reach_its_residents_and_nobody_elses() {
        Place elm = home("Elm Lodge");
        Person willow = inUnit(resident(elm, "Finch"), "Willow");
        Person rowan = inUnit(resident(elm, "Okafor"), "Rowan");
        Browser device = shared(elm, carer(elm, "Ada Obi"));
        Matcher codes =
                DOOR.matcher(senior(elm).get("/homes/" + elm.id() + "/agency").text());
        List<String> doors = codes.results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
        assertThat(doors).as("one for each unit, and none for the whole home").hasSize(2);
        lock(device, "");
        device.get("/sign-in/tablet/agency");
        assertThat(device.post(
                                "/sign-in/tablet/agency",
                                ann(bean(DoorCodes.class).today(elm.home())))
                        .text())
                .contains("This is not the code at the door today");

        Answer board =
                device.post("/sign-in/tablet/agency", ann(bean(DoorCodes.class).today(elm.home(), "Willow")));

        assertThat(board.text()).contains("Finch").doesNotContain("Okafor");
        assertThat(device.get("/homes/" + elm.id() + "/round").text())
                .contains("Finch")
                .doesNotContain("Okafor");
        assertThat(device.get("/homes/" + elm.id() + "/residents").text())
                .contains("FINCH")
                .doesNotContain("OKAFOR");
        for (String page : List.of("", "/observations", "/observations/new", "/concerns/new")) {
            assertThat(device.get(rowan.path() + page).status()).as(page).isEqualTo(404);
        }
        device.get(willow.path() + "/observations/new");
        Map<String, String> set = Map.of(
                "rr", "16", "acvpu", "A", "set", org.homeward.kernel.Ids.next().toString());
        assertThat(device.post(rowan.path() + "/observations", set).status()).isEqualTo(404);
        assertThat(count(nurse(elm), "observations.observation_set", rowan)).isZero();
        assertThat(senior(elm).get("/homes/" + elm.id() + "/agency").text()).contains("Willow tablet, for Willow");
    }

    private Person inUnit(Person who, String unit) {
        as(
                nurse(new Place(who.home().value(), "")),
                jdbc -> jdbc.sql("update residents.resident set unit = ? where home_id = ? and id = ?")
                        .params(unit, who.home().value(), who.id().value())
                        .update());
        return who;
    }

    @Test
    void while_somebody_lives_in_no_unit_a_code_of_the_whole_home_hangs_there_too() {
        Place elm = home("Elm Lodge");
        inUnit(resident(elm, "Finch"), "Willow");
        resident(elm, "Okafor");

        assertThat(senior(elm).get("/homes/" + elm.id() + "/agency").text())
                .contains(
                        ">Willow</h3>",
                        ">The whole home</h3>",
                        bean(DoorCodes.class).today(elm.home()));
    }

    @Test
    void yesterdays_code_another_homes_or_none_lets_nobody_in() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak House");
        Browser device = shared(elm, carer(elm, "Ada Obi"));
        lock(device, "");
        device.get("/sign-in/tablet/agency");

        assertThat(device.post("/sign-in/tablet/agency", ann(door(oak))).text())
                .contains("This is not the code at the door today");
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
        String before = new DoorCodes(bean(ServerKeys.class), yesterday).today(elm.home());
        assertThat(before).isNotEqualTo(door(elm));
        assertThat(device.post("/sign-in/tablet/agency", ann(before)).text())
                .contains("This is not the code at the door today");
        assertThat(device.post("/sign-in/tablet/agency", ann("2222-3333-4444")).status())
                .isEqualTo(422);
        Answer blank = device.post("/sign-in/tablet/agency", Map.of());
        assertThat(blank.text())
                .contains(
                        "Scan the code at the door",
                        "Enter your first name",
                        "Enter the name of your agency",
                        "Enter 6 digits");
        assertThat(words(elm, "SIGN_IN_REFUSED"))
                .contains("wrong code of the door on Willow tablet, as Ann Smith (Prime Care)");
        assertThat(browser().get("/sign-in/tablet/agency").status()).isEqualTo(404);
    }

    private Browser senior(Place home) {
        return visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller").signIn(browser());
    }

    private String door(Place home) {
        Matcher code =
                DOOR.matcher(senior(home).get("/homes/" + home.id() + "/agency").text());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static Map<String, String> ann(String code) {
        Map<String, String> typed = new HashMap<>(Map.of("code", code, "name", "Ann Smith", "agency", "Prime Care"));
        typed.putAll(Map.of("pin", "902846", "again", "902846"));
        return typed;
    }

    private static Answer show(Browser device, String badge) {
        device.get("/sign-in/tablet/badge");
        return device.post("/sign-in/tablet/badge", Map.of("badge", badge));
    }

    private Duration left(Place home) {
        return Duration.between(
                Instant.now(),
                owner().sql("select until from access.agency_worker where home_id = ?")
                        .param(home.id())
                        .query((row, number) -> row.getTimestamp("until").toInstant())
                        .single());
    }

    private List<String> actedAs(Place home, String deed) {
        return column("acted_as", home, deed);
    }

    private List<String> words(Place home, String deed) {
        return column("words", home, deed);
    }

    private List<String> column(String column, Place home, String deed) {
        return owner().sql("select " + column + " as found from audit.entry where home_id = ? and deed = ? order by id")
                .param(home.id())
                .param(deed)
                .query((row, number) -> String.valueOf(row.getString("found")))
                .list();
    }
}
