package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.homeward.Chromium;
import org.homeward.access.signin.Demo;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** People of the demo, or made for one test, at their tablets, in a real browser: one for each class. No journey may make it complain. */
@SuppressWarnings("NullAway.Init")
abstract class JourneyTest extends LodgeTest {
    static final String JOAN = "joan.miller@beechwood.example";
    static final String ADA_OBI = "ada.obi@beechwood.example";
    static final String SAM = "sam.reed@thelimes.example";
    static final String NADIA = "nadia.shah@holt.example";
    static final String BETH = "beth.hart@icb.example";

    private static Chromium chromium;

    private final List<Tablet> tablets = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void the_browser_complained_of_nothing_and_nothing_left_the_machine() {
        tablets.forEach(Tablet::close);
        assertThat(tablets).flatExtracting(Tablet::complaints).isEmpty();
    }

    /** A portrait tablet that nobody has signed in with. */
    final Tablet tablet() {
        return tablet(new NewContextOptions().setViewportSize(Tablet.WIDTH, Tablet.HEIGHT));
    }

    final Tablet tablet(NewContextOptions options) {
        Tablet tablet = new Tablet(chromium, url(), options);
        tablets.add(tablet);
        return tablet;
    }

    /** A portrait tablet with which this person of the demo signed in a while ago. */
    final Tablet tabletOf(String email) {
        return tablet().with(signedIn(email).session());
    }

    final void signIn(Tablet tablet, String email) {
        forgetUsedCodes(email);
        tablet.signIn(email, Demo.PASSWORD);
    }
}
