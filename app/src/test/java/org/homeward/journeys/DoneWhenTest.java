package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.Chromium;
import org.homeward.Program;
import org.homeward.access.signin.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does who has just started Homeward for the first time, with the demo as it comes. */
class DoneWhenTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void a_score_of_5_is_on_the_board_and_first_at_the_practice_and_the_facilitator_reaches_nobody()
            throws IOException {
        try (Chromium chromium = Chromium.open();
                Program program = Program.start(temporary.resolve("data")).awaitReady()) {
            Set<String> addresses = new LinkedHashSet<>();

            Tablet joan = signIn(JourneyTest.JOAN, chromium, program);
            joan.link("Take a set for Ada Finch").click();
            joan.take(Readings.SCORING_5);
            assertThat(joan.page().locator(".homeward-result")).containsText("5 medium");
            joan.link("Board").first().click();
            assertThat(joan.page().locator(".homeward-board--urgent li").filter(named("Ada Finch")))
                    .containsText("5 medium");
            addresses.addAll(addresses(joan.page()));

            Tablet nadia = signIn(JourneyTest.NADIA, chromium, program);
            Locator first = nadia.page().locator(".homeward-board__row").first();
            assertThat(first).containsText("Ada Finch");
            assertThat(first).containsText("5 medium");
            addresses.addAll(addresses(nadia.page()));
            addresses.add(nadia.path());

            Tablet beth = signIn(JourneyTest.BETH, chromium, program);
            assertThat(beth.page().locator("main")).not().containsText("Ada Finch");
            assertThat(addresses)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(address -> assertThat(beth.page()
                                    .request()
                                    .get(program.url() + address)
                                    .status())
                            .isEqualTo(404));

            assertThat(List.of(joan, nadia, beth))
                    .flatExtracting(Tablet::complaints)
                    .isEmpty();
        }
    }

    private static Tablet signIn(String email, Chromium chromium, Program program) {
        NewContextOptions portrait = new NewContextOptions().setViewportSize(Tablet.WIDTH, Tablet.HEIGHT);
        Tablet tablet = new Tablet(chromium, program.url(), portrait);
        tablet.signIn(email, Demo.PASSWORD);
        return tablet;
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    /** Everything about homes, residents and practices that this page leads to. */
    private static List<String> addresses(Page page) {
        List<String> addresses = new ArrayList<>();
        for (Locator link :
                page.locator("a[href^='/homes/'], a[href^='/practices/']").all()) {
            addresses.add(link.getAttribute("href"));
        }
        return addresses;
    }
}
