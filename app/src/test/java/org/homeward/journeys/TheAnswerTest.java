package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.homeward.View;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-08: what a GP does with two taps on the list is on the home's open board a moment later. */
class TheAnswerTest extends JourneyTest {
    @Test
    void given_ada_is_on_the_list_when_her_gp_takes_her_on_and_says_what_was_done_then_the_board_says_so_by_itself() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch", practice);
        saved(nurse(elm), ada, Sittings.scoring(6));
        Tablet board = tabletOf(visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones"));
        board.open("/homes/" + elm.home() + "/board");
        assertThat(board.page().locator("[data-live-state]")).hasText("Live, as it was at");
        Tablet nadia = tabletOf(visitors(Role.GP, practice.ods()).make("Nadia Shah"));
        nadia.open("/practices/" + practice.id() + "/caseload");
        assertThat(View.faults(nadia.page())).isEmpty();

        press(nadia, "I take it on for Ada Finch");

        Locator row = board.page().locator(".homeward-board__row").first();
        assertThat(row).containsText("Nadia Shah, GP, Elm Surgery took it on");
        nadia.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Write what was done for Ada Finch"))
                .click();
        nadia.page().getByLabel("A telephone call").check();
        nadia.page().getByLabel("What is the home to do now?").fill("More fluids, ring us at 18:00");
        nadia.page().getByLabel("Yes", new GetByLabelOptions().setExact(true)).check();
        nadia.page().getByLabel("Yes, a GP visit").check();
        assertThat(View.faults(nadia.page())).isEmpty();
        press(nadia, "Save, and tell the home");

        assertThat(nadia.page().locator("#answered")).hasText("Answered, and not over yet");
        assertThat(row).containsText("A telephone call: More fluids, ring us at 18:00");
    }

    private static void press(Tablet tablet, String button) {
        tablet.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .click();
    }

    private Tablet tabletOf(Visitor visitor) {
        return tablet().with(visitor.signIn(browser()).session());
    }
}
