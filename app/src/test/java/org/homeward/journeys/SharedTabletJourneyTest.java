package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.homeward.Axe;
import org.homeward.Browser;
import org.homeward.Chromium;
import org.homeward.View;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HZ-01 and HZ-28: two people share a tablet, quickly and each in their own name. */
class SharedTabletJourneyTest extends JourneyTest {
    private static final String PIN = "748159";
    private static final Duration PROMISED = Duration.ofSeconds(3);

    @Test
    void two_people_switch_in_three_seconds_and_what_one_typed_returns_to_them_alone() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor ada = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Ada Obi");
        Visitor joan = visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Miller");
        Tablet willow = tablet();
        Page page = willow.page();
        asks(willow, elm, ada);
        approve(elm);
        page.navigate("/account/pin");
        choosePin(willow);
        tapLock(willow);
        page.getByText("sign in with my password").click();
        signIn(willow, joan);
        assertThat(page.locator("h1")).hasText("Choose a PIN");
        choosePin(willow);

        tapLock(willow);
        assertThat(page.locator("h1")).hasText("Who are you?");
        assertThat(View.faults(page)).isEmpty();
        page.setViewportSize(Tablet.WIDTH, Tablet.HEIGHT);
        assertThat(switchTo(willow, "Ada Obi")).isLessThan(PROMISED);
        page.navigate(finch.path() + "/observations/new");
        willow.field("Pulse").fill("99");
        tapLock(willow);

        assertThat(switchTo(willow, "Joan Miller")).isLessThan(PROMISED);
        page.navigate(finch.path() + "/observations/new");
        assertThat(willow.field("Pulse")).hasValue("");
        tapLock(willow);
        switchTo(willow, "Ada Obi");
        page.navigate(finch.path() + "/observations/new");
        assertThat(willow.field("Pulse")).hasValue("99");
        assertThat(page.locator("[data-kept]")).hasText("What you typed before was kept.");
    }

    @Test
    void a_tablet_that_nobody_touches_locks_itself_and_keeps_what_was_typed() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor ada = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Ada Obi");
        Tablet willow = tablet();
        Page page = willow.page();
        asks(willow, elm, ada);
        approve(elm);
        page.navigate("/account/pin");
        choosePin(willow);
        page.clock().install();
        page.navigate(finch.path() + "/observations/new");
        willow.field("Pulse").fill("99");

        page.clock().fastForward("02:30");
        willow.field("Breathing rate").press("Tab");
        page.clock().fastForward("02:30");
        assertThat(page.url()).as("touched 2 and a half minutes ago").endsWith("/observations/new");
        page.clock().fastForward("00:45");
        page.waitForURL("**/sign-in/tablet");

        page.getByText("Ada Obi").click();
        assertThat(View.faults(page)).isEmpty();
        page.waitForSelector("#pin:focus");
        page.keyboard().type(PIN);
        page.waitForURL("**" + finch.path() + "/observations/new");
        assertThat(willow.field("Pulse")).hasValue("99");

        tapLock(willow);
        page.getByText("Ada Obi").click();
        page.waitForSelector("#pin:focus");
        page.keyboard().type(PIN);
        page.waitForURL("**" + finch.path() + "/observations/new");
        page.navigate(finch.path() + "/concerns/new");
        willow.page().getByText("Sleepier, or sleeps at other times").click();
        willow.field("Something else?").fill("quick breaths");
        page.clock().fastForward("03:05");
        page.waitForURL("**/sign-in/tablet");
        page.getByText("Ada Obi").click();
        page.waitForSelector("#pin:focus");
        page.keyboard().type(PIN);
        page.waitForURL("**" + finch.path() + "/concerns/new");
        assertThat(page.locator("form > .nhsuk-inset-text[role=status]")).hasText("What you typed before was kept.");
        assertThat(willow.field("Something else?")).hasValue("quick breaths");
        assertThat(page.getByLabel("Sleepier, or sleeps at other times")).isChecked();

        tapLock(willow);
        for (int back = 0; back < 3; back++) {
            page.goBack();
            assertThat(page.url())
                    .as("nobody goes back to what somebody else had")
                    .contains("/sign-in");
        }
    }

    @Test
    void a_badge_held_up_to_the_tablet_lets_its_owner_in_within_three_seconds_and_is_no_block_of_a_sheet(
            @TempDir Path folder) throws IOException {
        Place elm = home("Elm Lodge");
        Browser ada = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Ada Obi").signIn(browser());
        ada.get("/account/badge");
        Path badge = Film.of(ada.post("/account/badge", Map.of()).text(), folder.resolve("badge.y4m"));
        try (Chromium camera = Chromium.open(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-video-capture=" + badge);
                Tablet willow = new Tablet(camera, url(), new NewContextOptions()).with(ada.session())) {
            asks(willow, elm);
            approve(elm);
            assertThat(willow.page().navigate("/").headerValue("permissions-policy"))
                    .contains("camera=()");
            tapLock(willow);
            assertThat(willow.page().reload().headerValue("permissions-policy")).contains("camera=(self)");

            long began = System.nanoTime();
            willow.button("Scan my badge").click();
            willow.page().waitForURL("**/homes/" + elm.id() + "/board");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISED);

            willow.open("/homes/" + elm.id() + "/round/paper");
            willow.button("Scan a block").click();
            assertThat(willow.page().locator("[data-scan-says]"))
                    .hasText("This code is not from a sheet of this Homeward.");
            assertThat(Axe.violations(willow.page())).isEmpty();
            willow.button("Stop the camera").click();
            assertThat(willow.button("Scan a block")).isFocused();
            assertThat(willow.path()).endsWith("/round/paper");
            assertThat(willow.complaints()).isEmpty();
        }
    }

    private void asks(Tablet tablet, Place home, Visitor person) {
        tablet.open("/sign-in");
        signIn(tablet, person);
        asks(tablet, home);
    }

    private void asks(Tablet tablet, Place home) {
        tablet.open("/homes/" + home.id() + "/tablets/new");
        tablet.field("What do you call this device?").fill("Willow tablet");
        tablet.button("Ask my manager to approve it").click();
        assertThat(tablet.page().locator("main")).containsText("waiting for approval");
    }

    private void approve(Place home) {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, home.ods()).make("Mary Cole").signIn(browser());
        String tablets = "/homes/" + home.id() + "/tablets";
        manager.get(tablets);
        UUID asked = owner().sql("select id from access.tablet where home_id = ?")
                .param(home.id())
                .query(UUID.class)
                .single();
        assertThat(manager.post(tablets + "/" + asked + "/approval", Map.of()).text())
                .contains("approved");
    }

    private static void signIn(Tablet tablet, Visitor person) {
        tablet.field("Email address").fill(person.email());
        tablet.field("Password").fill(person.password().get("password"));
        tablet.button("Sign in").click();
        tablet.field("6 digits from your authenticator app").fill(person.code());
        tablet.button("Sign in").click();
        tablet.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void choosePin(Tablet tablet) {
        tablet.field("Your new PIN").fill(PIN);
        tablet.field("The same PIN again").fill(PIN);
        tablet.button("Set my PIN").click();
        tablet.page().waitForURL(url -> !url.endsWith("/account/pin") && !url.endsWith("?first"));
    }

    private static void tapLock(Tablet tablet) {
        tablet.button("Lock").click();
        tablet.page().waitForURL("**/sign-in/tablet");
    }

    /** One tap and six digits, to the board. */
    private static Duration switchTo(Tablet tablet, String name) {
        long began = System.nanoTime();
        tablet.page().getByText(name).click();
        for (char digit : PIN.toCharArray()) {
            tablet.button(String.valueOf(digit)).click();
        }
        tablet.page().waitForURL(url -> !url.contains("/sign-in"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("Switched to " + name + " in " + took.toMillis() + " ms");
        return took;
    }
}
