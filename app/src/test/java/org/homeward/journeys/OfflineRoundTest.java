package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.Axe;
import org.homeward.Chromium;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HZ-11, HZ-13: a night without a network, a tablet that is switched off in between, and an answer that is lost: one set. */
class OfflineRoundTest extends LodgeTest {
    private static final String NOBODY_TOUCHED_IT = """
            new Promise(done => {
              const asked = indexedDB.open("homeward-round", 1);
              asked.onsuccess = () => {
                const rounds = asked.result.transaction("round", "readwrite").objectStore("round");
                const open = rounds.get("open");
                open.onsuccess = () => (rounds.put({ ...open.result, touched: 0 }, "open").onsuccess = () => {
                  asked.result.close();
                  done(true);
                });
              };
            })
            """;

    private static final String KEPT_PAGES = """
            new Promise(done => {
              const asked = indexedDB.open("homeward-round", 1);
              asked.onsuccess = () => (asked.result.transaction("page").objectStore("page").count().onsuccess = counted => {
                asked.result.close();
                done(counted.target.result);
              });
            })
            """;

    @Test
    void what_piotr_records_without_a_network_is_one_set_in_the_morning(@TempDir Path profile)
            throws IOException, InterruptedException {
        Place elmLodge = home("Elm Lodge");
        Person finch = resident(elmLodge, "Finchingfield");
        String session = piotr(elmLodge);
        try (Chromium chromium = Chromium.open();
                Cable cable = new Cable(URI.create(url()).getPort())) {
            String round = cable.url() + "/homes/" + elmLodge.home() + "/round";
            try (BrowserContext tablet = switchedOn(chromium, profile)) {
                tablet.addCookies(List.of(new Cookie("homeward", session).setUrl(cable.url())));
                Page page = tablet.pages().getFirst();
                takeOntoTheTablet(page, round);

                cable.pullOut();
                recordWithoutNetwork(page, round);
            }
            assertThat(files(profile, "Finchingfield")).isEmpty();
            assertThat(files(profile, "Has COPD")).isEmpty();

            try (BrowserContext tablet = switchedOn(chromium, profile)) {
                Page page = tablet.pages().getFirst();
                page.navigate(round);
                open(page, "902846");
                assertThat(page.locator("[data-outbox-words]")).containsText("Working offline, 1 to send");
                assertThat(page.locator("[data-done]").first()).containsText("on this tablet");

                cable.putInHalf();
                send(page);
                assertThat(arrived(elmLodge, finch)).hasSize(1);

                Page otherTab = tablet.newPage();
                cable.putIn();
                otherTab.navigate(cable.url() + "/sign-in");
                send(page);
                assertThat(page.locator("[data-outbox-words]")).not().containsText("to send");

                cable.pullOut();
                page.evaluate(NOBODY_TOUCHED_IT);
                page.navigate(round);
                for (String left :
                        List.of("4 tries are left", "3 tries are left", "2 tries are left", "1 try is left")) {
                    open(page, "000000");
                    assertThat(page.locator("[data-open-says]")).containsText(left);
                }
                open(page, "000000");
                assertThat(page.locator("[data-open-says]")).containsText("The round is off this tablet now.");
                assertThat(page.evaluate(KEPT_PAGES)).isEqualTo(0);
            }
            assertThat(arrived(elmLodge, finch)).singleElement().satisfies(set -> {
                assertThat(set.recorder()).startsWith("Piotr Kowal, care assistant");
                assertThat(set.score().total()).isZero();
            });
        }
    }

    @Test
    void a_high_score_is_asked_about_on_the_tablet_though_the_network_failed_and_is_a_set_with_its_call_when_it_arrives(
            @TempDir Path profile) throws IOException, InterruptedException {
        Place ashLodge = home("Ash Lodge");
        Person finch = resident(ashLodge, "Finchley");
        Person acton = resident(ashLodge, "Acton");
        String session = piotr(ashLodge);
        try (Chromium chromium = Chromium.open();
                Cable cable = new Cable(URI.create(url()).getPort());
                BrowserContext tablet = switchedOn(chromium, profile)) {
            String round = cable.url() + "/homes/" + ashLodge.home() + "/round";
            tablet.addCookies(List.of(new Cookie("homeward", session).setUrl(cable.url())));
            Page page = tablet.pages().getFirst();
            takeOntoTheTablet(page, round);
            page.navigate(cable.url() + acton.path() + "/observations/new");
            cable.pullOut();
            saveAHighScore(page);
            open(page, "902846");
            assertThat(page.locator("h1")).hasText("Saved on this tablet, not sent yet");

            page.navigate(round);
            page.getByText("Ada Finchley").click();
            saveAHighScore(page);
            assertThat(page.locator("h1")).hasText("Saved on this tablet, not sent yet");
            cable.putIn();
            send(page);
            for (Person who : List.of(acton, finch)) {
                assertThat(arrived(ashLodge, who)).singleElement().satisfies(set -> {
                    assertThat(set.score().atLeast()).isEqualTo(12);
                    assertThat(set.remarks().source()).isEqualTo("offline");
                });
                assertThat(deeds(who)).containsOnlyOnce("OPENED_ESCALATION");
            }
        }
    }

    private String piotr(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods())
                .make("Piotr Kowal")
                .signIn(browser())
                .session();
    }

    private static void takeOntoTheTablet(Page page, String round) {
        page.navigate(round);
        page.fill("#round-pin", "902846");
        page.getByText("Take this round onto the tablet").click();
        assertThat(page.locator("[data-take-says]")).containsText("The round is on this tablet until");
    }

    /** The second tap comes at once: the first sent nothing. */
    private static void saveAHighScore(Page page) {
        new Readings("26", "90", "88", "50", "134", "").typeInto(page);
        page.click(".set-beside summary");
        page.fill("#weight", "31.0");
        page.click(".homeward-set button[type=submit]");
        Locator asked = page.locator("main > .nhsuk-error-summary");
        assertThat(asked).containsText("Pulse is very high.");
        assertThat(asked).containsText("Weight is");
        assertThat(asked).isFocused();
        asked.getByText("Fill in the temperature, or say why it could not be measured.")
                .click();
        assertThat(page.locator("#temp")).isFocused();
        assertThat(page.locator("#temp-error")).containsText("Fill in the temperature");
        assertThat(Axe.violations(page)).isEmpty();
        page.selectOption("#missing-temp", "REFUSED");
        page.locator("[data-check]:visible input").all().forEach(Locator::check);
        page.click(".homeward-set button[type=submit]");
    }

    private static void recordWithoutNetwork(Page page, String round) {
        page.navigate(round);
        open(page, "000000");
        assertThat(page.locator("[data-open-says]")).containsText("4 tries are left");
        assertThat(page.content()).doesNotContain("Finchingfield").doesNotContain("Piotr");
        open(page, "902846");
        assertThat(page.locator("h1")).hasText("Round without a network");
        page.getByText("Ada Finchingfield").click();
        page.fill("#rr", "23");
        page.check("input[name=acvpu][value=A]");
        assertThat(page.locator("[data-keeping]")).hasText("Kept on this tablet");
        page.navigate(round);
        page.getByText("Ada Finchingfield").click();
        assertThat(page.locator("[data-keeping]")).hasText("What you typed before was kept.");
        assertThat(page.locator("#rr")).hasValue("23");
        assertThat(page.locator("input[name=acvpu][value=A]")).isChecked();
        Readings.WELL.typeInto(page);
        assertThat(page.locator("[data-score]")).containsText("Score 0");
        page.click(".homeward-set button[type=submit]");
        assertThat(page.locator("h1")).hasText("Saved on this tablet, not sent yet");
        assertThat(page.locator("[data-outbox-words]")).containsText("Working offline, 1 to send");
        assertThat(Axe.violations(page)).isEmpty();
        page.navigate(round);
        page.getByText("Ada Finchingfield").click();
        assertThat(page.locator("#rr")).hasValue("");
    }

    private static void open(Page page, String digits) {
        assertThat(page.locator("h1")).hasText("Open the round on this tablet");
        page.fill("#round-pin", digits);
        page.getByText("Open the round", new Page.GetByTextOptions().setExact(true))
                .click();
    }

    /** As the browser says by itself when the network comes back. */
    private static void send(Page page) {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    private List<ObservedSet> arrived(Place home, Person who) throws InterruptedException {
        Actor nurse = nurse(home);
        List<ObservedSet> sets = List.of();
        for (long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                sets.isEmpty() && System.nanoTime() < end; ) {
            Thread.sleep(100);
            sets = Acting.as(nurse, () -> bean(Observations.class).latest(who.home(), who.id(), 20));
        }
        return sets;
    }

    private static BrowserContext switchedOn(Chromium chromium, Path profile) {
        return chromium.playwright()
                .chromium()
                .launchPersistentContext(
                        profile,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.program().orElseThrow())
                                .setArgs(Chromium.OFFLINE)
                                .setViewportSize(Tablet.WIDTH, Tablet.HEIGHT));
    }

    /** The files of the browser's profile that hold this text as it is. */
    private static List<Path> files(Path profile, String text) throws IOException {
        try (Stream<Path> files = Files.walk(profile)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            String wide = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(text) || bytes.contains(wide);
        } catch (IOException gone) {
            return false;
        }
    }
}
