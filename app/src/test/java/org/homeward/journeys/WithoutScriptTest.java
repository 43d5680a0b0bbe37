package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.homeward.Visitor;
import org.homeward.access.signin.Demo;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** An old tablet on poor wifi: no script runs, and everything works. */
class WithoutScriptTest extends JourneyTest {
    private static final String SEAVIEW = "VLX03";

    @Test
    void a_set_with_a_mistake_comes_back_as_it_was_typed_then_is_saved_and_corrected() {
        Tablet sam = plain();
        signIn(sam, SAM);
        sam.link("Start the round").click();
        sam.link("Next: ").click();
        Page form = sam.page();
        new Readings("22", "96", "128", "76", "7x", "36.6").typeInto(form);
        form.click(".homeward-set button[type=submit]");

        assertThat(form.locator(".nhsuk-error-summary a").first()).hasAttribute("href", "#pulse");
        assertThat(form.locator("#pulse")).hasValue("7x");
        assertThat(form.locator("#rr")).hasValue("22");
        assertThat(form.locator("input[name=acvpu][value=A]")).isChecked();
        form.locator(".nhsuk-error-summary a").first().click();
        assertThat(form.locator("#pulse")).isFocused();

        form.fill("#pulse", "72");
        form.click(".homeward-set button[type=submit]");
        Readings.confirmIfAsked(form);
        assertThat(form.locator(".homeward-result")).containsText("2 low");
        assertThat(form.locator("table")).containsText("22 breaths a minute");

        sam.link("Something is wrong in this set").click();
        form.selectOption("#correction", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        form.fill("#rr", "16");
        form.click(".homeward-set button[type=submit]");
        Readings.confirmIfAsked(form);
        assertThat(form.locator(".homeward-result")).containsText("0 low");
        assertThat(form.locator("main")).containsText("Replaces an earlier set");
    }

    @Test
    void a_resident_is_found_by_part_of_a_name() {
        Tablet sam = plain().with(signedIn(SAM).session());
        sam.open("/");
        sam.link("Residents").click();
        sam.field("Find a resident").fill("dac");
        sam.button("Find").click();
        assertThat(sam.page().locator(".register__line")).hasCount(1);
        sam.link("DACK, Olive").click();
        assertThat(sam.page().locator(".homeward-resident")).containsText("999 640 2746");
    }

    @Test
    void somebody_new_is_admitted() {
        Visitor manager = visitors(Role.REGISTERED_MANAGER, SEAVIEW).make("Pam Plain");
        Tablet pam = plain();
        pam.open("/sign-in");
        pam.field("Email address").fill(manager.email());
        pam.field("Password").fill(Demo.PASSWORD);
        pam.button("Sign in").click();
        pam.field("6 digits from your authenticator app").fill(manager.code());
        pam.button("Sign in").click();
        pam.link("Residents").click();
        pam.link("Admit a resident").click();
        Page form = pam.page();
        pam.button("Admit this resident").click();
        assertThat(form.locator(".nhsuk-error-summary")).containsText("There is a problem");
        form.fill("#given-name", "Violet");
        form.fill("#family-name", "Plain");
        date(form, "born", "9", "9", "1937");
        date(form, "admitted", "1", "11", "2026");
        form.check("input[name=sex][value=female]");
        form.check("input[name=cpr][value='not recorded']");
        form.fill("#room", "41");
        pam.button("Admit this resident").click();
        assertThat(form.locator(".homeward-resident")).containsText("PLAIN, Violet");
    }

    private static void date(Page form, String name, String day, String month, String year) {
        form.fill("#" + name, day);
        form.fill("#" + name + "-month", month);
        form.fill("#" + name + "-year", year);
    }

    private Tablet plain() {
        return tablet(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(Tablet.WIDTH, Tablet.HEIGHT));
    }
}
