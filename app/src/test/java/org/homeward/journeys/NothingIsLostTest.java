package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.homeward.access.signin.Demo;
import org.junit.jupiter.api.Test;

/** A bump against the reload button, or a long meal break, while a set is typed. */
class NothingIsLostTest extends JourneyTest {
    @Test
    void a_reload_in_the_middle_of_typing_loses_nothing() {
        Tablet carer = typingFor("Ernest Sizeland");
        carer.page().reload();
        isAllThere(carer.page());
        assertThat(carer.page().locator("[data-kept]")).hasText("What you typed before was kept.");
    }

    @Test
    void what_was_typed_before_the_session_ended_returns_after_signing_in_again() {
        Tablet carer = typingFor("Gordon Riches");
        carer.forgetSession();
        carer.page().reload();
        assertThat(carer.page().locator("h1")).hasText("Sign in");
        forgetUsedCodes(ADA_OBI);
        carer.page().fill("#username", ADA_OBI);
        carer.page().fill("#password", Demo.PASSWORD);
        carer.button("Sign in").click();
        carer.typeCode();
        isAllThere(carer.page());
    }

    private Tablet typingFor(String name) {
        Tablet carer = tabletOf(ADA_OBI);
        carer.open("/");
        carer.link("Take a set for " + name).click();
        Page form = carer.page();
        form.fill("#rr", "19");
        form.check("input[name=oxygen][value=air]");
        form.waitForResponse(
                answer -> answer.url().endsWith("/observations/draft") && answer.ok(), () -> form.fill("#pulse", "81"));
        assertThat(form.locator("[data-keeping]")).isVisible();
        return carer;
    }

    private static void isAllThere(Page form) {
        assertThat(form.locator("#rr")).hasValue("19");
        assertThat(form.locator("#pulse")).hasValue("81");
        assertThat(form.locator("input[name=oxygen][value=air]")).isChecked();
    }
}
