package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-10: a list that is open in the practice shows who became worse in a home, without anybody touching it. */
class TheListMovesTest extends JourneyTest {
    @Test
    void given_a_gp_has_the_list_open_when_a_carer_saves_a_5_for_ada_then_ada_moves_to_the_top_by_herself() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        Place oak = home("Oak Court");
        Person ada = resident(elm, "Finch", practice);
        saved(nurse(elm), ada, Sittings.WELL);
        saved(nurse(oak), resident(oak, "Birch", practice), Sittings.scoring(4));
        Tablet nadia = tabletOf(visitors(Role.GP, practice.ods()).make("Nadia Shah"));
        nadia.open("/practices/" + practice.id() + "/caseload");
        assertThat(nadia.page().locator("[data-live-state]")).hasText("Live, as it was at");
        assertThat(row(nadia, 0)).containsText("Birch");
        assertThat(row(nadia, 1)).containsText("Finch");
        nadia.page().evaluate("window.neverReloaded = true");

        Tablet cara = tabletOf(visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones"));
        cara.open(ada.path() + "/observations/new");
        cara.take(Readings.SCORING_5);

        assertThat(row(nadia, 0)).containsText("Finch");
        assertThat(row(nadia, 0)).containsText("5 medium");
        assertThat(row(nadia, 1)).containsText("Birch");
        assertThat(nadia.page().locator("#urgent")).hasText("2 residents in 2 homes need a look");
        assertThat(nadia.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }

    private Tablet tabletOf(Visitor visitor) {
        return tablet().with(visitor.signIn(browser()).session());
    }

    private static Locator row(Tablet tablet, int place) {
        return tablet.page().locator(".homeward-board__row").nth(place);
    }
}
