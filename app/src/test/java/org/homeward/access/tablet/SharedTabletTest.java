package org.homeward.access.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** Shared tablets without script: who gets in, how far, and who does not. */
class SharedTabletTest extends OnSharedTablet {
    @Test
    void a_device_is_shared_once_the_manager_has_approved_it() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = ada.signIn(browser());
        Answer asked = asks(device, elm);
        assertThat(asked.text()).contains("waiting for approval");
        assertThat(dayOf(ada)).isEmpty();

        Browser manager = manager(elm);
        Answer list = manager.get("/homes/" + elm.id() + "/tablets");
        assertThat(list.text()).contains("Willow tablet", "Ada Obi, care assistant", "waiting for approval", code(elm));
        assertThat(asked.text()).contains(code(elm));
        Answer approved = manager.post(path(elm) + "/approval", Map.of());

        assertThat(approved.text()).contains("approved", "Block Willow tablet");
        device.get("/account");
        assertThat(dayOf(ada)).isNotEmpty();
        assertThat(deeds(elm)).contains("ASKED_FOR_TABLET", "APPROVED_TABLET");
    }

    @Test
    void the_browser_keeps_the_secret_where_no_script_reads_it_and_the_database_only_its_hash() {
        Place elm = home("Elm Lodge");
        Browser device = shared(elm, carer(elm, "Ada Obi"));

        assertThat(device.get("/account").text()).contains("Willow tablet");
        assertThat(owner().sql("select octet_length(secret_hash) from access.tablet where home_id = ?")
                        .param(elm.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    @Test
    void somebody_comes_back_with_six_digits_and_sees_the_board() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);

        Answer locked = lock(device, "");
        assertThat(locked.path()).isEqualTo("/sign-in/tablet");
        assertThat(locked.text()).contains("Who are you?", "Ada Obi", "Willow tablet");
        assertThat(device.get("/sign-in").path()).isEqualTo("/sign-in/tablet");
        assertThat(device.get("/homes/" + elm.id() + "/board").path()).isEqualTo("/sign-in/tablet");

        Answer board = pin(device, ada, PIN);
        assertThat(board.path()).isEqualTo("/homes/" + elm.id() + "/board");
        assertThat(board.text()).contains("<strong>Ada Obi</strong>", "Elm Lodge, Willow tablet", "Lock");
        assertThat(deeds(elm)).contains("LOCKED_TABLET", "SIGNED_IN");
    }

    @Test
    void a_session_on_a_shared_tablet_ends_by_itself_a_minute_after_the_page_would_have_locked() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        assertThat(idleSeconds(ada)).isEqualTo(240);

        lock(device, "");
        pin(device, ada, PIN);
        assertThat(idleSeconds(ada)).isEqualTo(240);
        owner().sql("update access.session set last_access_time = last_access_time - 241000 where principal_name = ?")
                .param(ada.person().toString())
                .update();

        assertThat(device.get("/homes/" + elm.id() + "/board").path()).isEqualTo("/sign-in/tablet");
        assertThat(lock(device, "").path()).as("locking needs no session").isEqualTo("/sign-in/tablet");
    }

    @Test
    void only_the_same_person_is_led_back_to_the_page_that_was_locked() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor ada = carer(elm, "Ada Obi");
        Visitor joan = carer(elm, "Joan Miller");
        Browser device = shared(elm, ada);
        alsoOn(device, joan);
        lock(device, "");
        pin(device, ada, PIN);
        String form = finch.path() + "/observations/new";

        lock(device, form);
        assertThat(pin(device, ada, PIN).path()).isEqualTo(form);
        lock(device, form);
        assertThat(pin(device, joan, PIN).path()).isEqualTo("/homes/" + elm.id() + "/board");
        lock(device, "//elsewhere.example/");
        assertThat(pin(device, joan, PIN).path()).isEqualTo("/homes/" + elm.id() + "/board");
    }

    @Test
    void a_draft_survives_the_switch_and_returns_to_its_author_alone() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor ada = carer(elm, "Ada Obi");
        Visitor joan = carer(elm, "Joan Miller");
        Browser device = shared(elm, ada);
        alsoOn(device, joan);
        lock(device, "");
        pin(device, ada, PIN);
        String form = finch.path() + "/observations/new";
        device.get(form);
        device.post(
                finch.path() + "/observations/draft",
                Map.of("set", UUID.randomUUID().toString(), "pulse", "99"));

        lock(device, form);
        pin(device, joan, PIN);
        assertThat(device.get(form).text()).doesNotContain("value=\"99\"");
        lock(device, form);
        pin(device, ada, PIN);
        assertThat(device.get(form).text()).contains("What you typed before was kept", "value=\"99\"");
    }

    @Test
    void what_stood_in_any_form_returns_once_to_who_typed_it() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak House");
        Person finch = resident(elm, "Finch");
        Visitor ada = carer(elm, "Ada Obi");
        Visitor joan = carer(elm, "Joan Miller");
        Browser device = shared(elm, ada);
        alsoOn(device, joan);
        String page = finch.path() + "/concerns/new";
        String typed = "/homes/" + elm.id() + "/typed";
        String said = "{\"/x\": {\"other\": [\"quick breaths\"]}}";
        device.get(page);

        assertThat(device.post(typed, Map.of("page", page, "typed", said)).status())
                .isEqualTo(204);
        assertThat(device.post(typed, Map.of("page", page, "typed", "no json")).status())
                .isEqualTo(400);
        assertThat(device.post(typed, Map.of("page", "/account", "typed", said)).status())
                .isEqualTo(400);
        assertThat(device.post("/homes/" + oak.id() + "/typed", Map.of("page", page, "typed", said))
                        .status())
                .isEqualTo(404);
        lock(device, page);
        pin(device, ada, PIN);
        device.get(page);
        assertThat(device.post(typed + "/return", Map.of("page", page)).text())
                .as("Joan typed it")
                .isEmpty();
        lock(device, page);
        pin(device, joan, PIN);
        device.get(page);
        assertThat(device.post(typed + "/return", Map.of("page", page)).text()).contains("quick breaths");
        assertThat(device.post(typed + "/return", Map.of("page", page)).text())
                .as("once")
                .isEmpty();
    }

    @Test
    void a_form_sent_after_the_lock_waits_for_its_author() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        String form = finch.path() + "/observations/new";
        String page = device.get(form).text();
        Map<String, String> typed = Map.of(
                "set",
                hidden(page, "set"),
                "began",
                hidden(page, "began"),
                "author",
                ada.person().toString(),
                "pulse",
                "99");
        owner().sql("delete from access.session where principal_name = ?")
                .param(ada.person().toString())
                .update();

        assertThat(device.post(finch.path() + "/observations/draft", typed).path())
                .isEqualTo("/sign-in/tablet");
        Answer back = pin(device, ada, PIN);
        assertThat(back.path()).isEqualTo(form);
        assertThat(back.text()).contains("value=\"99\"");
    }

    @Test
    void five_wrong_pins_shut_it_on_this_tablet_until_a_full_sign_in() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        lock(device, "");

        assertThat(pin(device, ada, "902846").text()).contains("You have 4 more tries.");
        for (int more = 0; more < 3; more++) {
            pin(device, ada, "902846");
        }
        Answer fifth = pin(device, ada, "902846");
        assertThat(fifth.status()).isEqualTo(422);
        assertThat(fifth.text())
                .contains("Too many wrong PINs", "Sign in with my password")
                .doesNotContain("data-pin");
        assertThat(pin(device, ada, PIN).text()).contains("Your PIN is shut on this tablet");
        assertThat(refusals(elm)).hasSize(5).last().asString().contains("shut there until the next full sign-in");

        full(device, ada);
        lock(device, "");
        assertThat(pin(device, ada, PIN).path()).endsWith("/board");
    }

    @Test
    void whoever_comes_to_be_asked_who_they_are_ends_the_sign_in_of_whoever_was_there() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);

        assertThat(device.get("/sign-in/tablet/agency").text()).doesNotContain("<strong>Ada Obi</strong>");
        assertThat(device.get("/account").path()).isEqualTo("/sign-in/tablet");
        assertThat(deeds(elm)).contains("LOCKED_TABLET");
    }

    @Test
    void a_session_by_pin_is_worth_nothing_away_from_its_tablet() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        lock(device, "");
        pin(device, ada, PIN);

        Answer stolen = browser().get("/homes/" + elm.id() + "/board", "Cookie", "homeward=" + device.session());

        assertThat(stolen.path()).isEqualTo("/sign-in");
        assertThat(browser().get("/sign-in/tablet").status()).isEqualTo(404);
        assertThat(browser().get("/sign-in/tablet/" + ada.person()).status()).isEqualTo(404);
    }

    @Test
    void a_blocked_tablet_lets_nobody_on_by_pin() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Browser device = shared(elm, ada);
        lock(device, "");
        pin(device, ada, PIN);

        manager(elm).post(path(elm) + "/blocking", Map.of());

        Answer out = device.get("/homes/" + elm.id() + "/board");
        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(out.text()).contains("This tablet is blocked. Ask your manager.");
        assertThat(device.get("/sign-in/tablet/" + ada.person()).status()).isEqualTo(404);
    }

    @Test
    void a_day_ends_after_twelve_hours_and_with_the_role() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Visitor joan = carer(elm, "Joan Miller");
        Browser device = shared(elm, ada);
        alsoOn(device, joan);
        lock(device, "");
        assertThat(Duration.between(Instant.now(), dayOf(ada).getFirst()))
                .isBetween(Duration.ofMinutes(719), Duration.ofHours(12));
        pin(device, ada, PIN);
        owner().sql("update access.tablet_day set until = now() - interval '1 second', opened_at = now() -"
                        + " interval '12 hours' where person_id = ?")
                .param(ada.person().value())
                .update();
        bean(KnownTablets.class).forget();

        Answer over = device.get("/homes/" + elm.id() + "/board");
        assertThat(over.text())
                .contains("Your day on this tablet is over", "Joan Miller")
                .doesNotContain("Ada Obi");
        pin(device, joan, PIN);
        owner().sql("update access.membership set ends_on = current_date where person_id = ?")
                .param(joan.person().value())
                .update();
        bean(KnownTablets.class).forget();

        assertThat(device.get("/homes/" + elm.id() + "/board").text())
                .contains("Your day on this tablet is over")
                .doesNotContain("Joan Miller");
    }

    @Test
    void signing_out_ends_the_day_here_and_signing_out_everywhere_ends_it_on_every_tablet() {
        Place elm = home("Elm Lodge");
        Visitor ada = carer(elm, "Ada Obi");
        Visitor joan = carer(elm, "Joan Miller");
        Browser device = shared(elm, ada);
        alsoOn(device, joan);
        device.get("/account");

        assertThat(device.post("/sign-out", Map.of()).text())
                .contains("You are signed out", "Ada Obi")
                .doesNotContain("Joan Miller");
        Browser phone = again(ada).signIn(browser());
        phone.get("/account");
        phone.post("/account/sessions/end", Map.of());
        assertThat(device.get("/sign-in").text()).doesNotContain("Ada Obi");
    }

    @Test
    void the_work_of_a_shift_is_all_that_a_pin_opens() {
        assertThat(Arrays.stream(Right.values()).filter(Right::isWorkOfAShift).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.of(
                        Right.SEE_BOARD,
                        Right.SEE_REGISTER,
                        Right.LOOK_AT_RESIDENT,
                        Right.RECORD_OBSERVATIONS,
                        Right.RECORD_CONCERNS,
                        Right.WRITE_MESSAGES,
                        Right.USE_DEVICES,
                        Right.RECORD_USUAL_SCORE,
                        Right.END_ESCALATION,
                        Right.KEEP_REGISTER,
                        Right.SEND_SETS,
                        Right.LET_AGENCY_IN));
    }

    @Test
    void what_needs_a_full_sign_in_asks_for_it_and_then_goes_there() {
        Place elm = home("Elm Lodge");
        Visitor mary = visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Cole");
        Browser device = shared(elm, mary);
        lock(device, "");
        assertThat(pin(device, mary, PIN).text()).doesNotContain(">People<", ">Audit<", ">Tablets<");
        String home = "/homes/" + elm.id();

        for (String path : List.of(
                "/account",
                "/account/pin",
                "/account/recovery-codes",
                "/people",
                "/organisations/" + elm.id() + "/people",
                home + "/tablets",
                home + "/tablets/new",
                home + "/audit",
                home + "/audit.csv")) {
            Answer asked = device.get(path);
            assertThat(asked.path()).as(path).isEqualTo("/sign-in");
            assertThat(asked.text()).as(path).contains("This needs your full sign-in");
        }
        device.get(home + "/residents/new");
        assertThat(device.post(path(elm) + "/blocking", Map.of()).text()).contains("This needs your full sign-in");
        assertThat(device.post("/account/password", Map.of()).text()).contains("This needs your full sign-in");
        assertThat(device.get("/sign-in/set-up").status()).isEqualTo(404);
        assertThat(device.get("/sign-in/new-password").status()).isEqualTo(404);
        assertThat(device.post("/webauthn/register", Map.of()).status()).isEqualTo(404);
        assertThat(state(elm)).isEqualTo("APPROVED");

        device.get(home + "/audit");
        assertThat(full(device, mary).path()).isEqualTo(home + "/audit");
    }

    @Test
    void a_pin_reaches_the_home_of_the_tablet_and_no_other() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak House");
        Person byrne = resident(oak, "Byrne");
        Visitor ada = visitors(Role.CARE_ASSISTANT, oak.ods()).also(carer(elm, "Ada Obi"));
        Browser device = shared(elm, ada);
        assertThat(device.get("/homes/" + oak.id() + "/board").status()).isEqualTo(200);
        lock(device, "");
        pin(device, ada, PIN);

        assertThat(device.get("/homes/" + elm.id() + "/board").status()).isEqualTo(200);
        assertThat(device.get("/homes/" + oak.id() + "/board").status()).isEqualTo(404);
        assertThat(device.get(byrne.path()).status()).isEqualTo(404);
    }

    @Test
    void a_stranger_to_the_home_decides_nothing_about_its_tablets() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak House");
        asks(carer(elm, "Ada Obi").signIn(browser()), elm);
        Browser stranger = manager(oak);
        stranger.get("/homes/" + oak.id() + "/tablets/new");

        assertThat(stranger.post(path(elm) + "/approval", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.post("/homes/" + oak.id() + "/tablets/" + tablet(elm) + "/approval", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(state(elm)).isEqualTo("PENDING");
    }

    @Test
    void beechwood_house_has_a_shared_tablet_and_one_that_waits_and_nobody_holds_what_opens_either() {
        Browser grace = signedIn("grace.bell@beechwood.example");
        String tablets = grace.get("/").text().replaceAll("(?s).*href=\"(/homes/[^\"]+/tablets)\".*", "$1");

        assertThat(grace.get(tablets).text())
                .contains("Willow tablet", "approved</strong> by Grace Bell, ", "Joan Miller, senior carer")
                .contains("Rowan tablet", "waiting for approval", "Approve Rowan tablet");
        assertThat(owner().sql("""
                        select count(*) from access.tablet_day d join access.tablet t on t.id = d.tablet_id
                         where t.name in ('Willow tablet', 'Rowan tablet') and t.home_id = ?::uuid
                        """)
                        .param(tablets.split("/")[2])
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_pin_is_typed_twice_refused_with_words_and_taken_away() {
        Place elm = home("Elm Lodge");
        Browser ada = carer(elm, "Ada Obi").signIn(browser());
        ada.get("/account/pin");

        assertThat(ada.post("/account/pin", Map.of()).text()).contains("Enter 6 digits");
        assertThat(ada.post("/account/pin", Map.of("pin", "030338", "again", "030338"))
                        .text())
                .contains("looks like a date")
                .doesNotContain("030338");
        assertThat(ada.post("/account/pin", Map.of("pin", PIN, "again", "902846"))
                        .text())
                .contains("not the same")
                .doesNotContain(PIN);
        assertThat(ada.post("/account/pin", Map.of("pin", PIN, "again", PIN)).path())
                .isEqualTo("/account");
        ada.get("/account/pin");
        assertThat(ada.post("/account/pin/removal", Map.of()).text()).contains("Not set");
    }

    private static Answer pin(Browser device, Visitor person, String digits) {
        device.get("/sign-in/tablet/" + person.person());
        return device.post("/sign-in/tablet/" + person.person(), Map.of("pin", digits));
    }

    private static String hidden(String page, String name) {
        int from = page.indexOf("name=\"" + name + "\" value=\"") + name.length() + 15;
        return page.substring(from, page.indexOf('"', from));
    }

    private String code(Place home) {
        return owner().sql("select upper(left(encode(secret_hash, 'hex'), 4)) from access.tablet where home_id = ?")
                .param(home.id())
                .query(String.class)
                .single();
    }

    private String state(Place home) {
        return owner().sql("""
                        select coalesce((select state from access.tablet_decision where tablet_id = ? order by id desc limit 1), 'PENDING')
                        """).param(tablet(home)).query(String.class).single();
    }

    private List<Instant> dayOf(Visitor person) {
        return owner().sql("select until from access.tablet_day where person_id = ? and ended_at is null")
                .param(person.person().value())
                .query((row, number) -> row.getTimestamp("until").toInstant())
                .list();
    }

    private int idleSeconds(Visitor person) {
        return owner().sql("select max_inactive_interval from access.session where principal_name = ?")
                .param(person.person().toString())
                .query(Integer.class)
                .single();
    }

    private List<String> refusals(Place home) {
        return owner().sql("select words from audit.entry where home_id = ? and deed = 'SIGN_IN_REFUSED' order by id")
                .param(home.id())
                .query((row, number) -> String.valueOf(row.getString("words")))
                .list();
    }
}
