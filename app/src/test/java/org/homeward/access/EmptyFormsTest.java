package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** Every form of people and sign-in, sent empty: it says what is missing, and each sentence leads to its field. */
class EmptyFormsTest extends HomewardTest {
    private static final Pattern ERROR = Pattern.compile("<li><a href=\"#([^\"]+)\">");

    @Test
    void the_sign_in() {
        Browser nobody = browser();
        nobody.get("/sign-in");

        leadsTo(nobody.post("/sign-in", Map.of()), "username");
    }

    @Test
    void the_code_and_the_recovery_code() {
        Browser half = half(visitor("No Code"));

        leadsTo(half.post("/sign-in/code", Map.of()), "code");
        leadsTo(half.post("/sign-in/recovery-code", Map.of()), "recovery");
    }

    @Test
    void the_first_code_of_a_phone() {
        Visitor newcomer = visitor("No First Code");
        bean(TimeCodes.class).forget(newcomer.person());

        leadsTo(half(newcomer).post("/sign-in/set-up", Map.of()), "code");
    }

    @Test
    void the_new_password_in_place_of_one_that_has_ended() {
        Visitor late = visitor("A Year Late");
        owner().sql("update access.password set set_at = now() - interval '400 days' where person_id = ?")
                .param(late.person().value())
                .update();
        Browser browser = half(late);
        browser.post("/sign-in/code", Map.of("code", late.code()));

        leadsTo(browser.post("/sign-in/new-password", Map.of()), "password");
    }

    @Test
    void the_password_and_the_passkey_of_the_account() {
        Visitor visitor = visitor("Changes Nothing");
        Browser browser = visitor.signIn(browser());
        browser.get("/account");

        leadsTo(browser.post("/account/password", Map.of()), "current");
        leadsTo(
                browser.post(
                        "/account/password",
                        Map.of("current", visitor.password().get("password"))),
                "password");
        bean(TimeCodes.class).forget(visitor.person());
        leadsTo(browser.post("/account/passkeys/removal", Map.of()), "passkeys");
    }

    @Test
    void the_people_of_an_organisation() {
        Browser manager = visitors(Role.REGISTERED_MANAGER, BEECHWOOD)
                .make("Types Nothing")
                .signIn(browser());
        String people = "/organisations/" + visitors(Role.NURSE, BEECHWOOD).organisation() + "/people";
        manager.get(people);

        leadsTo(manager.post(people + "/invitations", Map.of()), "name", "email", "role", "starts");
        leadsTo(manager.post(people + "/programs", Map.of()), "program", "program-role");
    }

    @Test
    void the_first_password() {
        Visitor newcomer = visitor("No Password Yet");
        Browser manager = visitors(Role.REGISTERED_MANAGER, BEECHWOOD)
                .make("Makes A Link")
                .signIn(browser());
        String people = "/organisations/" + visitors(Role.NURSE, BEECHWOOD).organisation() + "/people";
        manager.get(people);
        String page = manager.post(people + "/" + newcomer.person() + "/links", Map.of())
                .text();
        Matcher link = Pattern.compile("(/invitations/[A-Za-z0-9_-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        Browser browser = browser();
        browser.get(link.group(1));

        leadsTo(browser.post(link.group(1), Map.of()), "password");
    }

    private Browser half(Visitor visitor) {
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", visitor.password());
        browser.get("/sign-in/code");
        return browser;
    }

    private static void leadsTo(Answer refused, String... fields) {
        List<String> errors = ERROR.matcher(refused.text())
                .results()
                .map(error -> error.group(1))
                .toList();
        assertThat(refused.status()).as(refused.path()).isEqualTo(422);
        assertThat(errors).as(refused.path()).containsExactly(fields);
        assertThat(errors).allSatisfy(field -> assertThat(refused.text()).contains("id=\"" + field + "\""));
    }
}
