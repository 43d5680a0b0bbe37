package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homeward.Browser;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.DemoPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page that anybody of the demo reaches by links, at every size. A new page is found by itself. With
 * -Dhomeward.pictures=FOLDER each is pictured as a tablet shows it.
 */
class EveryPageTest extends JourneyTest {
    private static final int MOST_BYTES = 100_000;

    private final Map<String, Set<String>> known = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_page_can_be_read_and_used_by_everybody_at_every_size() {
        List<DynamicTest> tests = new ArrayList<>(visits("nobody", browser()));
        for (DemoPerson person : Demo.everybody()) {
            tests.addAll(visits(person.email(), signedIn(person.email())));
        }
        assertThat(tests).hasSizeGreaterThan(25);
        return tests.stream();
    }

    /** Pages that nobody before had, or that hold something nobody before saw there. */
    private List<DynamicTest> visits(String email, Browser person) {
        Crawl crawl = Crawl.as(person);
        List<DynamicTest> tests = new ArrayList<>();
        crawl.pages().forEach((route, path) -> {
            if (known.computeIfAbsent(route, none -> new HashSet<>()).addAll(crawl.elements(route))) {
                tests.add(DynamicTest.dynamicTest(route + " as " + email, () -> look(route, path, person.session())));
            }
        });
        return tests;
    }

    private void look(String route, String path, String session) {
        Tablet tablet = session.isEmpty() ? tablet() : tablet().with(session);
        Page page = tablet.page();
        AtomicInteger bytes = new AtomicInteger();
        page.onRequestFinished(
                request -> bytes.addAndGet(isOfThePage(request.resourceType()) ? request.sizes().responseBodySize : 0));
        Response response = page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
        assertThat(response.status()).isEqualTo(200);
        picture(page, route);
        List<String> faults = new ArrayList<>(View.faults(page));
        faults.addAll(tablet.complaints());
        tablet.close();
        assertThat(faults).as(route).isEmpty();
        assertThat(bytes.get()).as("bytes of the first view").isBetween(1_000, MOST_BYTES);
    }

    /** The event stream of a board stays open and grows; the page is there without it. */
    private static boolean isOfThePage(String kind) {
        return Set.of("document", "stylesheet", "script", "image").contains(kind);
    }

    private static void picture(Page page, String route) {
        String folder = System.getProperty("homeward.pictures");
        if (folder != null) {
            String name = route.replaceAll("[^a-z0-9]+", "-") + "-" + System.nanoTime() % 1000;
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "page" + name + ".png")));
        }
    }
}
