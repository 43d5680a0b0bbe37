package org.homeward.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Not a test: takes the pictures of docs/pictures anew. It runs only when it is named; docs/pictures/README.md says how. */
class Pictures extends JourneyTest {
    private static final Path FOLDER = Path.of("..", "docs", "pictures");

    @Test
    void of_joans_morning_and_of_the_practice() {
        Tablet joan = tablet();
        joan.open("/sign-in");
        take("sign-in", joan);
        signIn(joan, JOAN);
        joan.page().waitForSelector("text=Live, as it was at");
        take("board", joan);
        joan.link("Take a set for Ada Finch").click();
        Readings.SCORING_5.typeInto(joan.page());
        joan.page().evaluate("scrollTo(0, 0)");
        joan.page().waitForSelector("[data-keeping]:not(:empty)");
        take("set", joan);
        joan.page().click(".homeward-set button[type=submit]");
        Readings.confirmIfAsked(joan.page());
        take("what-to-do", joan);
        joan.link("Chart of").click();
        take("chart", joan);

        Tablet nadia = tabletOf(NADIA);
        nadia.open("/");
        nadia.page().waitForSelector("text=Live, as it was at");
        take("caseload", nadia);
    }

    private static void take(String name, Tablet tablet) {
        tablet.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setType(ScreenshotType.PNG)
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}
