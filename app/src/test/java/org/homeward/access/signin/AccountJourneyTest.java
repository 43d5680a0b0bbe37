package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.junit.jupiter.api.Test;

class AccountJourneyTest extends HomewardTest {
    @Test
    void a_changed_password_ends_every_session_and_opens_the_next() {
        Visitor visitor = visitor("Changes It");
        Browser tablet = visitor.signIn(browser());
        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(visitor.person().value())
                .update();
        Browser desk = visitor.signIn(browser());
        desk.get("/account");

        Answer after = desk.post("/account/password", change("lantern-otter-seven"));

        assertThat(after.text()).contains("Your password is changed");
        assertThat(tablet.get("/account").path()).isEqualTo("/sign-in");
        assertThat(desk.get("/account").path()).isEqualTo("/sign-in");
        assertThat(desk.post("/sign-in", Map.of("username", visitor.email(), "password", "lantern-otter-seven"))
                        .path())
                .isEqualTo("/sign-in/code");
    }

    @Test
    void none_of_the_last_four_passwords_can_be_used_again() {
        Visitor visitor = visitor("Goes Round");
        Browser browser = visitor.signIn(browser());
        browser.get("/account");

        Answer same = browser.post("/account/password", change(Demo.PASSWORD));

        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text()).contains("not among your last 4");
    }

    @Test
    void a_leaked_password_is_refused_with_words_that_say_what_to_do() {
        Browser browser = visitor("Chose A Leaked One").signIn(browser());
        browser.get("/account");

        Answer refused = browser.post("/account/password", change("keighley123"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("on a list that thieves use. Choose one that you have never used anywhere");
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void the_password_of_now_is_asked_for_first() {
        Browser browser = visitor("Left Open").signIn(browser());
        browser.get("/account");

        Answer refused = browser.post(
                "/account/password", Map.of("current", "not-it-at-all", "password", "lantern-otter-seven"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This is not your password now");
    }

    @Test
    void signing_out_everywhere_ends_the_other_devices_too() {
        Visitor visitor = visitor("Everywhere");
        Browser tablet = visitor.signIn(browser());
        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(visitor.person().value())
                .update();
        Browser desk = visitor.signIn(browser());
        desk.get("/account");

        assertThat(desk.post("/account/sessions/end", Map.of()).text()).contains("signed out on every device");
        assertThat(tablet.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void new_recovery_codes_make_the_old_ones_worthless() {
        Visitor visitor = visitor("New Codes");
        Browser browser = visitor.signIn(browser());
        browser.get("/account");
        String old = code(browser.post("/account/recovery-codes", Map.of()));
        browser.get("/account");
        String fresh = code(browser.post("/account/recovery-codes", Map.of()));

        Browser again = browser();
        again.get("/sign-in");
        again.post("/sign-in", visitor.password());
        assertThat(again.post("/sign-in/recovery-code", Map.of("recovery", old)).status())
                .isEqualTo(422);
        assertThat(again.post("/sign-in/recovery-code", Map.of("recovery", fresh))
                        .path())
                .doesNotStartWith("/sign-in");
    }

    @Test
    void a_page_that_is_not_there_is_still_a_page() {
        Browser browser = visitor("Looks Around").signIn(browser());
        Answer page = browser.get("/no-such-page");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.text()).contains("Page not found");
    }

    private static Map<String, String> change(String next) {
        return Map.of("current", Demo.PASSWORD, "password", next);
    }

    private static String code(Answer page) {
        return page.text().replaceAll("(?s).*?<li><span[^>]*>([A-Z0-9-]+)</span>.*", "$1");
    }
}
