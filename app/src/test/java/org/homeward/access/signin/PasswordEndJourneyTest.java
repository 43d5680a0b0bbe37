package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.kernel.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that end soon, and those that have ended. */
class PasswordEndJourneyTest extends HomewardTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(LONDON);
    private static final String NEXT = "lantern-otter-seven";

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource({"18,in 18 days", "10,in 10 days", "5,in 5 days", "2,in 2 days", "1,tomorrow"})
    void on_a_reminder_day_the_sign_in_leads_past_the_reminder_to_the_page_that_was_wanted(int days, String words) {
        Visitor visitor = endingIn(days);
        Browser browser = browser();
        browser.get("/account");
        browser.post("/sign-in", visitor.password());

        Answer after = browser.post("/sign-in/code", Map.of("code", visitor.code()));

        assertThat(after.path()).isEqualTo("/account/reminder");
        assertThat(after.text()).contains("Your password ends " + words, London.words(TODAY.plusDays(days)));
        assertThat(browser.get("/sign-in/code").path()).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(ints = {365, 19})
    void before_the_first_reminder_nothing_is_said(int days) {
        Visitor visitor = endingIn(days);
        Browser browser = visitor.signIn(browser());

        assertThat(browser.get("/account").text()).doesNotContain("Change your password by");
        assertThat(browser.get("/account/reminder").path()).isEqualTo("/account");
    }

    @Test
    void somebody_who_was_away_on_the_day_is_reminded_at_their_next_sign_in_only() {
        Visitor visitor = endingIn(16);

        assertThat(signInAgain(visitor).path()).isEqualTo("/account/reminder");
        assertThat(signInAgain(visitor).path()).isNotEqualTo("/account/reminder");
    }

    @Test
    void a_password_that_has_ended_opens_nothing_but_the_page_for_a_new_one() {
        Visitor visitor = endingIn(0);
        Browser browser = browser();
        browser.get("/account");
        browser.post("/sign-in", visitor.password());

        Answer asked = browser.post("/sign-in/code", Map.of("code", visitor.code()));
        assertThat(asked.path()).isEqualTo("/sign-in/new-password");
        assertThat(asked.text()).doesNotContain("Ends Soon");
        assertThat(browser.get("/account").path()).isEqualTo("/sign-in/new-password");

        assertThat(browser.post("/sign-in/new-password", Map.of("password", Demo.PASSWORD))
                        .text())
                .contains("not among your last 4");
        Answer after = browser.post("/sign-in/new-password", Map.of("password", NEXT));
        assertThat(after.path()).isEqualTo("/account");
        assertThat(after.text()).contains("Ends Soon");
        assertThat(browser.get("/sign-in/new-password").status()).isEqualTo(404);
    }

    @Test
    void a_recovery_code_leads_to_the_new_password_too() {
        Visitor visitor = endingIn(-100);
        String code = bean(RecoveryCodes.class).renew(visitor.person()).getFirst();
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", visitor.password());

        assertThat(browser.post("/sign-in/recovery-code", Map.of("recovery", code))
                        .path())
                .isEqualTo("/sign-in/new-password");
    }

    @Test
    void the_second_step_comes_before_the_new_password() {
        Visitor visitor = endingIn(0);
        Browser thief = browser();
        thief.get("/sign-in");
        thief.post("/sign-in", visitor.password());

        assertThat(thief.get("/sign-in/new-password").status()).isEqualTo(404);
        thief.get("/sign-in/code");
        assertThat(thief.post("/sign-in/new-password", Map.of("password", NEXT)).status())
                .isEqualTo(404);
    }

    @Test
    void the_new_password_ends_the_sessions_on_other_devices_and_keeps_this_one() {
        Visitor visitor = visitor("Two Devices");
        Browser tablet = visitor.signIn(browser());
        age(visitor, 0);
        Browser desk = browser();
        forgetUsedCodes(visitor.email());
        desk.get("/sign-in");
        desk.post("/sign-in", visitor.password());
        desk.post("/sign-in/code", Map.of("code", visitor.code()));
        desk.post("/sign-in/new-password", Map.of("password", NEXT));

        assertThat(desk.get("/account").path()).isEqualTo("/account");
        assertThat(tablet.get("/account").path()).isEqualTo("/sign-in");
    }

    private Visitor endingIn(int days) {
        Visitor visitor = visitor("Ends Soon");
        age(visitor, days);
        return visitor;
    }

    private void age(Visitor visitor, int daysLeft) {
        owner().sql("update access.password set set_at = ? where person_id = ?")
                .param(TODAY.plusDays(daysLeft)
                        .minusDays(365)
                        .atTime(LocalTime.NOON)
                        .atZone(LONDON)
                        .toOffsetDateTime())
                .param(visitor.person().value())
                .update();
    }

    private Answer signInAgain(Visitor visitor) {
        forgetUsedCodes(visitor.email());
        Browser browser = browser();
        browser.get("/sign-in");
        browser.post("/sign-in", visitor.password());
        return browser.post("/sign-in/code", Map.of("code", visitor.code()));
    }
}
