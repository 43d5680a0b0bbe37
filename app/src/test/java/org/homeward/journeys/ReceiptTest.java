package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** From the set that waits at the practice to the receipt that the home reads. */
class ReceiptTest extends JourneyTest {
    @Test
    void given_a_set_that_waits_when_a_clerk_has_pasted_it_and_files_it_then_the_home_reads_who_did() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch", practice);
        saved(nurse(elm), ada, Sittings.scoring(7));
        saved(nurse(elm), resident(elm, "Birch", practice), Sittings.WELL);
        Tablet joan = tabletOf(visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Miller"));
        joan.open("/homes/" + elm.id() + "/board");
        assertThat(joan.page().locator("[data-live-state]")).hasText("Live, as it was at");
        assertThat(tile(joan)).hasText("2 unfiled sets");

        Tablet ann = tabletOf(visitors(Role.PRESCRIPTION_CLERK, practice.ods()).make("Ann Clerk"));
        ann.open("/practices/" + practice.id() + "/unfiled");
        ann.link("Text and files of the set of Ada Finch").click();
        assertThat(ann.page().locator("#text")).containsText("NEWS2 7 (SpO2 scale 1; usual NEWS2 not known)");
        ann.button("File this set").click();
        assertThat(ann.page().locator(".homeward-notice")).hasText("1 set is filed in the record.");
        assertThat(tile(joan)).hasText("1 unfiled set");
        ann.page().locator("[name=set]").check();
        ann.button("Readings cannot be right").click();
        assertThat(ann.page().locator(".homeward-notice")).hasText("1 set is refused. The home can see why.");

        assertThat(tile(joan)).hasCount(0);
        joan.link("GP record").click();
        assertThat(joan.page().locator("main")).containsText("readings cannot be right, says Ann Clerk");
        joan.page().locator("section[aria-labelledby=refused] a").click();
        joan.button("Send it to the practice again").click();
        assertThat(joan.page().locator("main")).containsText("Sent to the practice again");
        joan.open("/homes/" + elm.id() + "/board");
        assertThat(tile(joan)).hasText("1 unfiled set");
    }

    private Tablet tabletOf(Visitor visitor) {
        return tablet().with(visitor.signIn(browser()).session());
    }

    private static Locator tile(Tablet tablet) {
        return tablet.page().locator(".homeward-unfiled-tile");
    }
}
