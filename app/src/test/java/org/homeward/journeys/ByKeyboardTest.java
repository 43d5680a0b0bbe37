package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.access.signin.Demo;
import org.junit.jupiter.api.Test;

/** The main job with Tab, Enter, Space and typing alone. */
class ByKeyboardTest extends JourneyTest {
    @Test
    void joan_signs_in_takes_a_set_and_reads_what_to_do_without_a_mouse() {
        Tablet joan = tablet();
        joan.open("/sign-in");
        Keys keys = new Keys(joan.page());
        keys.to("#username").type(JOAN).to("#password").type(Demo.PASSWORD);
        forgetUsedCodes(JOAN);
        keys.to("form[action='/sign-in'] button[type=submit]").go();
        keys.to("#code").type(joan.shownCode()).go();
        keys.to("a[href*='/observations/new']").go();

        keys.to("#rr").type("18").to("#spo2").type("97").to("#oxygen").press("Space");
        keys.to("#sbp").type("126").to("#dbp").type("74").to("#pulse").type("seventy");
        keys.to("#acvpu").press("Space").to("#temp").type("36.7");
        keys.to(".homeward-set__foot button").press("Enter");
        assertThat(joan.page().locator(".nhsuk-error-summary")).isFocused();
        keys.to(".nhsuk-error-summary a[href='#pulse']").press("Enter");
        assertThat(joan.page().locator("#pulse")).isFocused();
        keys.press("Control+a").type("80").press("Tab");
        confirmIfAsked(keys);
        keys.to(".homeward-set__foot button").go();
        assertThat(joan.page().locator(".homeward-todo")).isVisible();
    }

    @Test
    void what_is_said_of_a_reading_does_not_push_where_somebody_is_behind_the_bar_at_the_foot() {
        Tablet joan = tabletOf(JOAN);
        joan.open("/");
        Keys keys = new Keys(joan.page());
        keys.to("a[href*='/observations/new']").go();
        joan.page().locator("#pulse").waitFor();
        joan.page().evaluate("""
                () => { for (const box of ['rr', 'spo2', 'pulse', 'temp']) document.getElementById(box).value = 'x';
                  document.getElementById('temp').dispatchEvent(new Event('change', {bubbles: true}));
                  const more = document.querySelector('.homeward-set > .nhsuk-details summary');
                  more.scrollIntoView({block: 'end'});
                  more.focus({preventScroll: true}); }
                """);

        assertThat(joan.page().locator("[data-finding=pulse]")).not().isEmpty();

        assertThat(keys.areSeen()).isTrue();
    }

    /** Whoever is first on the board may have been very ill before: the form then asks whether the readings are true. */
    private static void confirmIfAsked(Keys keys) {
        keys.page().waitForTimeout(500); // what is asked appears a moment after a box is left
        int asked = keys.page().locator(Readings.CONFIRMATIONS).count();
        for (int box = 0; box < asked; box++) {
            keys.to(Readings.CONFIRMATIONS).press("Space");
        }
    }

    @Test
    void the_first_tab_offers_a_way_past_the_menu() {
        Tablet joan = tabletOf(JOAN);
        joan.open("/");
        Keys keys = new Keys(joan.page());
        keys.press("Tab");
        assertThat(joan.page().locator(".nhsuk-skip-link")).isFocused();
        assertThat(joan.page().locator(".nhsuk-skip-link").boundingBox().y).isNotNegative();
        keys.press("Enter").to("main a");
        assertThat(keys.isAt("header a, nav a")).isFalse();
    }
}
