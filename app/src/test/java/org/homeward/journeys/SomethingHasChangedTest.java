package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-33: a carer sees a change before a number does, and nobody can miss it until somebody says how it ended. */
class SomethingHasChangedTest extends JourneyTest {
    @Test
    void given_a_good_score_when_a_carer_taps_two_signs_then_an_open_board_shows_it_until_a_senior_ends_it() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        saved(nurse(elm), ada, Sittings.WELL);
        Tablet joan = tabletOf(visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Miller"));
        joan.open("/homes/" + elm.id() + "/board");
        assertThat(joan.page().locator("[data-live-state]")).hasText("Live, as it was at");
        assertThat(urgent(joan)).hasCount(0);
        joan.page().evaluate("window.neverReloaded = true");

        Tablet cara = tabletOf(visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones"));
        cara.open(ada.path() + "/observations");
        cara.link("Something has changed").click();
        cara.page().getByText("Sleepier, or sleeps at other times").click();
        cara.page().getByText("Yes, I am worried").click();
        cara.button("Save, and see what to do").click();
        assertThat(cara.page().locator(".homeward-todo h2"))
                .hasText("Tell the senior now, and ring the practice or 111 within 1 hour");

        assertThat(urgent(joan)).containsText("Sleepier, or sleeps at other times; worried");
        org.assertj.core.api.Assertions.assertThat(joan.page().evaluate("window.neverReloaded"))
                .isEqualTo(true);
        joan.link("Tell the senior now, and ring the practice or 111 within 1 hour")
                .click();
        joan.page().getByText("A clinician was called").click();
        joan.field("Who was told or called?").fill("Dr Shah");
        joan.field("What was decided, or what do you see now?").fill("Rest, and measure again at noon");
        joan.button("End this concern").click();
        assertThat(joan.page().locator(".homeward-todo h2")).hasText("This concern has ended");
        joan.open("/homes/" + elm.id() + "/board");
        assertThat(urgent(joan)).containsText("Nobody has answered yet");
        joan.page().locator("a[href*='/escalations/']").first().click();
        joan.page().getByText("A clinician came to see them").click();
        joan.button("Done: end this").click();
        joan.open("/homes/" + elm.id() + "/board");
        assertThat(urgent(joan)).hasCount(0);
    }

    @Test
    void a_concern_is_raised_and_ended_with_the_keyboard_alone() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Tablet cara = tabletOf(visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones"));
        cara.open(ada.path() + "/concerns/new");
        Keys keys = new Keys(cara.page());
        keys.to(".concern-signs button").go();
        assertThat(cara.page().locator(".nhsuk-error-summary")).isFocused();
        keys.to(".nhsuk-error-summary a").press("Enter");
        assertThat(cara.page().locator("#breathing")).isFocused();
        keys.press("Space")
                .to("#other")
                .type("quick breaths")
                .to(".concern-signs button")
                .go();
        assertThat(cara.page().locator(".homeward-todo")).isVisible();

        keys.to("#outcome").press("Space").to("#told").type("Joan Miller");
        keys.to("#said")
                .type("Joan rings Dr Shah")
                .to("form[action$='/outcome'] button")
                .go();
        assertThat(cara.page().locator(".homeward-todo h2")).hasText("This concern has ended");
    }

    private Tablet tabletOf(Visitor visitor) {
        return tablet().with(visitor.signIn(browser()).session());
    }

    private static Locator urgent(Tablet tablet) {
        return tablet.page().locator(".homeward-board--urgent");
    }
}
