package org.homeward.access.signin.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.Chromium;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.factor.TimeCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys in Chromium with its virtual authenticator. */
@SuppressWarnings("NullAway.Init")
class PasskeyJourneyTest extends HomewardTest {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = Chromium.open();
        BrowserContext context = chromium.browser().newContext();
        page = context.newPage();
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", device());
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_passkey_added_on_the_account_page_signs_in_alone_from_then_on() {
        Visitor visitor = visitor("Has A Finger");
        password(visitor);
        page.getByLabel("6 digits").fill(visitor.code());
        button("Sign in");
        page.navigate(url() + "/account");
        meetsTheStandard();
        page.getByLabel("Name of this passkey").fill("Willow tablet");
        button("Add a passkey");
        assertThat(page.locator("main")).containsText("Willow tablet, added");
        button("Sign out");

        button("Sign in with a passkey");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        page.navigate(url() + "/account");
        assertThat(page.locator("h1")).hasText("How I sign in");
    }

    @Test
    void somebody_without_a_phone_sets_up_a_passkey_at_the_first_sign_in() {
        Visitor visitor = visitor("Has No Phone");
        bean(TimeCodes.class).forget(visitor.person());
        password(visitor);
        assertThat(page.locator("h1")).hasText("Set up your second step");
        page.getByText("I have no phone at work").click();
        meetsTheStandard();
        page.getByLabel("Name of this passkey").fill("Security key");
        button("Add a passkey");
        page.waitForURL("**/sign-in/code");
        meetsTheStandard();

        button("Sign in with a passkey");
        page.waitForURL("**/account/recovery-codes");
        meetsTheStandard();
        button("Show me my 10 codes");
        assertThat(page.locator("ol .homeward-typed")).hasCount(10);
        page.getByText("I have written them down").click();
        page.waitForURL(Pattern.compile("^(?!.*(sign-in|recovery-codes)).*$"));
        page.navigate(url() + "/account");
        assertThat(page.locator("main")).containsText("Security key, added");
        assertThat(page.locator("main")).containsText("10 of 10 left");
        button("Sign out");
        button("Sign in with a passkey");
        page.waitForURL(Pattern.compile("^(?!.*(sign-in|recovery-codes)).*$"));
    }

    @Test
    void the_last_passkey_of_somebody_without_a_phone_cannot_be_removed() {
        Visitor visitor = visitor("Keeps One");
        bean(TimeCodes.class).forget(visitor.person());
        password(visitor);
        page.getByText("I have no phone at work").click();
        page.getByLabel("Name of this passkey").fill("Only one");
        button("Add a passkey");
        page.waitForURL("**/sign-in/code");
        button("Sign in with a passkey");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        page.navigate(url() + "/account");
        button("Remove Only one");

        assertThat(page.locator("main")).containsText("Set up an authenticator app first");
    }

    @Test
    void a_stolen_password_cannot_add_a_passkey() {
        Visitor visitor = visitor("Password Stolen");
        org.homeward.Browser thief = browser();
        thief.get("/sign-in");
        thief.post("/sign-in", visitor.password());

        assertThat(thief.post("/webauthn/register", Map.of()).path()).isEqualTo("/sign-in/code");
        assertThat(thief.get("/sign-in/set-up").status()).isEqualTo(404);
    }

    private void password(Visitor visitor) {
        page.navigate(url() + "/sign-in");
        meetsTheStandard();
        page.getByLabel("Email address").fill(visitor.email());
        page.locator("#password").fill(visitor.password().get("password"));
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL("**/sign-in/*");
    }

    private void button(String name) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void meetsTheStandard() {
        assertThat(new AxeBuilder(page).withTags(STANDARD).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    private static JsonObject device() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        return device;
    }
}
