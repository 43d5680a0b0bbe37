package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends HomewardTest {
    @Test
    void the_sign_in_page_tells_who_lives_in_the_demo() {
        Answer page = browser().get("/");

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(page.text()).contains("Joan Miller", "senior carer", "Beechwood House", "Iris Cole");
    }

    @Test
    void password_and_code_lead_to_the_page_that_was_wanted() {
        Visitor ada = visitor("Ada Obi");
        Browser browser = browser();
        browser.get("/account");
        Answer code = browser.post("/sign-in", ada.password());
        assertThat(code.path()).isEqualTo("/sign-in/code");

        Answer after = browser.post("/sign-in/code", Map.of("code", ada.code()));

        assertThat(after.path()).isEqualTo("/account");
        assertThat(after.text()).contains("Ada Obi", ada.email());
    }

    @Test
    void a_password_alone_opens_no_page_and_shows_no_name() {
        Visitor visitor = visitor("Half Signed");
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", visitor.password());

        assertThat(browser.get("/account").path()).isEqualTo("/sign-in/code");
        assertThat(browser.get("/people").path()).isEqualTo("/sign-in/code");
        assertThat(browser.get("/emergency").text()).doesNotContain("Half Signed");
    }

    @Test
    void the_session_has_a_new_id_after_each_step() {
        Visitor visitor = visitor("Fixed Session");
        Browser browser = browser();
        browser.get("/sign-in");
        String before = browser.session();
        browser.post("/sign-in", visitor.password());
        String between = browser.session();
        browser.post("/sign-in/code", Map.of("code", visitor.code()));

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEqualTo(between).isNotEqualTo(before);
        assertThat(between).isNotEqualTo(before);
    }

    @Test
    void a_code_that_was_used_is_refused() {
        Visitor visitor = visitor("Replayed Code");
        String code = visitor.code();
        Browser first = browser();
        first.get("/sign-in");
        first.post("/sign-in", visitor.password());
        assertThat(first.post("/sign-in/code", Map.of("code", code)).status()).isEqualTo(200);

        Browser second = browser();
        second.get("/sign-in");
        second.post("/sign-in", visitor.password());
        Answer refused = second.post("/sign-in/code", Map.of("code", code));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This code is wrong or was used already");
        assertThat(second.get("/account").path()).isEqualTo("/sign-in/code");
    }

    @Test
    void five_wrong_passwords_close_the_account_for_a_minute_even_to_the_right_one() {
        Visitor visitor = visitor("Locked Out");
        Browser browser = browser();
        browser.get("/sign-in");
        Map<String, String> wrong = Map.of("username", visitor.email(), "password", "not-the-password");
        for (int tries = 1; tries < BackOff.FREE_TRIES; tries++) {
            assertThat(browser.post("/sign-in", wrong).text()).contains("The email or the password is not right");
        }

        assertThat(browser.post("/sign-in", wrong).text()).contains("Too many wrong tries. Try again at");
        Answer right = browser.post("/sign-in", visitor.password());
        assertThat(right.status()).isEqualTo(422);
        assertThat(right.text()).contains("Try again at", "I cannot sign in");

        owner().sql("update access.attempt set open_again = now() - interval '1 second' where who = ?")
                .param(Attempts.byName(visitor.email()))
                .update();
        assertThat(browser.post("/sign-in", visitor.password()).path()).isEqualTo("/sign-in/code");
    }

    @Test
    void an_account_that_nobody_has_is_answered_word_for_word_alike() {
        Visitor visitor = visitor("Known Account");
        Browser browser = browser();
        browser.get("/sign-in");
        Answer known = browser.post("/sign-in", Map.of("username", visitor.email(), "password", "wrong-wrong"));
        Answer unknown = browser.post("/sign-in", Map.of("username", "nobody@nowhere.example", "password", "wrong"));

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(422);
        assertThat(same(unknown.text())).isEqualTo(same(known.text()));
    }

    private static String same(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("id=\"username\"[^>]+>", "");
    }

    @Test
    void wrong_codes_are_counted_too_and_a_new_password_step_does_not_forget_them() {
        Visitor visitor = visitor("Wrong Codes");
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", visitor.password());
        for (int tries = 1; tries < BackOff.FREE_TRIES; tries++) {
            browser.post("/sign-in/code", Map.of("code", "000000x"));
        }
        Browser again = browser();
        again.get("/sign-in");
        again.post("/sign-in", visitor.password());

        assertThat(again.post("/sign-in/recovery-code", Map.of("recovery", "WRONG"))
                        .text())
                .contains("Too many wrong tries");
        assertThat(again.post("/sign-in/code", Map.of("code", visitor.code())).status())
                .isEqualTo(422);
    }

    @Test
    void a_recovery_code_takes_the_place_of_the_phone_once() {
        Visitor visitor = visitor("Lost Phone");
        String code = bean(RecoveryCodes.class).renew(visitor.person()).getFirst();
        Browser first = browser();
        first.get("/sign-in");
        first.post("/sign-in", visitor.password());
        assertThat(first.post("/sign-in/recovery-code", Map.of("recovery", code))
                        .path())
                .doesNotStartWith("/sign-in");

        Browser second = browser();
        second.get("/sign-in");
        second.post("/sign-in", visitor.password());
        assertThat(second.post("/sign-in/recovery-code", Map.of("recovery", code))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_form_from_another_site_is_refused() {
        Browser browser = visitor("Forged Form").signIn(browser());
        browser.forgetToken();

        assertThat(browser.post("/account/recovery-codes", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_session() {
        Browser browser = visitor("Signing Out").signIn(browser());
        browser.get("/account");
        assertThat(browser.post("/sign-out", Map.of()).text()).contains("You are signed out.");

        assertThat(browser.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void every_step_leaves_a_line_in_the_audit_log_by_the_person_who_took_it() {
        Visitor visitor = visitor("Written Down");
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("username", visitor.email(), "password", "wrong-password"));
        visitor.signIn(browser);
        browser.get("/account");
        browser.post("/sign-out", Map.of());

        assertThat(owner().sql(
                                "select deed || ' ' || (person_id is not null) from audit.entry where about = ? order by id")
                        .param(visitor.person().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "STARTED_MEMBERSHIP false",
                        "SIGN_IN_REFUSED false",
                        "GAVE_PASSWORD true",
                        "SIGNED_IN true",
                        "SIGNED_OUT true");
    }
}
