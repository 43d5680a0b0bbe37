package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.Axe;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.SpO2Scale;
import org.junit.jupiter.api.Test;

/** What Homeward is for: a carer measures, is told what to do, and the practice sees it at once. */
class AdaIsWorseTest extends JourneyTest {
    @Test
    void
            given_ada_is_worse_when_joan_takes_a_set_then_joan_knows_what_to_do_and_the_board_and_the_practice_know_of_ada() {
        assertThat(News2.of(Readings.SCORING_5.signs(), SpO2Scale.SCALE_1))
                .isInstanceOfSatisfying(
                        News2Score.Complete.class,
                        score -> assertThat(score.total()).isEqualTo(5));
        Tablet joan = tablet();
        signIn(joan, JOAN);
        joan.link("Ada Finch").first().click();
        joan.link("Take a set").click();
        joan.take(Readings.SCORING_5);

        Page told = joan.page();
        assertThat(told.locator(".homeward-result")).containsText("5 medium");
        assertThat(told.locator(".homeward-todo h2")).hasText("Speak to a clinician within 15 minutes");
        assertThat(Axe.violations(told)).isEmpty();
        joan.link("Board").first().click();
        assertThat(urgent(joan)).containsText("Ada Finch");
        assertThat(urgent(joan).locator("li", having("Ada Finch"))).containsText("5 medium");

        Tablet nadia = tablet();
        signIn(nadia, NADIA);
        assertThat(scores(urgent(nadia))).isSortedAccordingTo((one, other) -> other - one);
        urgent(nadia).getByText("Ada Finch").first().click();
        assertThat(nadia.page().locator("h1")).containsText("Chart of");
        assertThat(nadia.page().locator("main").ariaSnapshot())
                .contains(
                        "latest 5",
                        "22 breaths a minute (2 points)",
                        "94% (1 point)",
                        "105/64 mmHg (1 point)",
                        "95 beats a minute (1 point)");
    }

    @Test
    void given_the_board_is_open_when_somebody_else_saves_a_set_then_the_score_appears_by_itself() {
        Tablet joan = tabletOf(JOAN);
        joan.open("/");
        assertThat(joan.page().locator("[data-live-state]")).hasText("Live, as it was at");
        joan.page().evaluate("window.neverReloaded = true");

        Tablet colleague = tabletOf(ADA_OBI);
        colleague.open("/");
        colleague.link("Take a set for Vera Mutimer").click();
        colleague.take(Readings.SCORING_5);

        assertThat(urgent(joan).locator("li", having("Vera Mutimer"))).containsText("5 medium");
        assertThat(joan.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    void whatever_address_of_a_resident_beth_of_the_icb_tries_nobody_is_there() {
        Tablet beth = tabletOf(BETH);
        Response absent = beth.page().navigate("/homes/" + UUID.randomUUID() + "/board");
        String nobody = beth.page().locator("body").innerHTML().replaceAll("value=\"[^\"]+\"", "");
        assertThat(absent.status()).isEqualTo(404);

        Set<String> addresses = addressesOfResidents();
        assertThat(addresses).hasSizeGreaterThan(8);
        for (String address : addresses) {
            Response answer = Objects.requireNonNull(beth.page().navigate(address));
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(beth.page().locator("body").innerHTML().replaceAll("value=\"[^\"]+\"", ""))
                    .as(address)
                    .isEqualTo(nobody);
        }
    }

    private Set<String> addressesOfResidents() {
        Set<String> addresses =
                new LinkedHashSet<>(Crawl.as(signedIn(JOAN)).pages().values());
        addresses.addAll(Crawl.as(signedIn(NADIA)).pages().values());
        addresses.removeIf(address -> !address.startsWith("/homes/") && !address.startsWith("/practices/"));
        return addresses;
    }

    private static Locator urgent(Tablet tablet) {
        return tablet.page().locator(".homeward-board--urgent");
    }

    private static Locator.LocatorOptions having(String name) {
        return new Locator.LocatorOptions().setHasText(name);
    }

    private static List<Integer> scores(Locator residents) {
        return residents.locator(".homeward-score b").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
    }
}
