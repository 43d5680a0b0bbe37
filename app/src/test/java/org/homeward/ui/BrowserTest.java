package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.Needed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Needs Chromium at /usr/bin/chromium; without it the tests are skipped, and say so. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static ConfigurableApplicationContext program;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Needed.orSkip(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        program = Preview.start(0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            program.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/components", "/components?signed-in", "/emergency", "/no-such-page"})
    void every_page_meets_wcag_2_2_aa(String path) {
        for (int width : new int[] {390, 768, 1280}) {
            try (Page page = open(path, width)) {
                page.evaluate("window.scrollTo(0, 0)");
                List<Rule> violations =
                        new AxeBuilder(page).withTags(STANDARD).analyze().getViolations();
                assertThat(violations)
                        .extracting(rule -> rule.getId() + " " + rule.getNodes())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/a-bug, 500, Something went wrong in Homeward",
        "/an-expired-page, 403, Your page was open too long",
        "/no-such-page, 404, Page not found"
    })
    void a_failure_is_a_page_too(String path, int status, String heading) {
        try (Page page = browser.newPage()) {
            Response response = page.navigate(address(path));

            assertThat(response.status()).isEqualTo(status);
            assertThat(response.headerValue("cache-control")).isEqualTo("no-store");
            assertThat(page.textContent("h1")).isEqualTo(heading);
            assertThat(page.isVisible("text=999: what to do >> nth=0")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/components?signed-in", "/emergency"})
    void nothing_is_wider_than_a_phone(String path) {
        try (Page page = open(path, 320)) {
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat((Integer) width).isLessThanOrEqualTo(320);
        }
    }

    @Test
    void the_browser_refuses_nothing_that_we_send() {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(address("/components"));
            page.waitForSelector(".nhsuk-frontend-supported");
        }
        // Chromium on Linux knows no Bluetooth; and it would like a user name beside the sample password
        assertThat(complaints)
                .filteredOn(text -> !text.contains("'bluetooth'") && !text.contains("autocomplete"))
                .isEmpty();
    }

    @Test
    void a_first_visit_weighs_at_most_100_kilobytes() {
        List<Integer> sizes = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
            page.navigate(address("/components"));
            page.waitForSelector(".nhsuk-frontend-supported");
        }
        assertThat(sizes).hasSizeGreaterThan(3);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(100_000);
    }

    @Test
    void static_files_are_kept_for_a_year_and_pages_never() {
        try (Page page = browser.newPage()) {
            Response visit = page.navigate(address("/components"));
            Response styles = page.navigate(address(Assets.url("homeward.css")));

            assertThat(visit.headerValue("cache-control")).isEqualTo("no-store");
            assertThat(styles.headerValue("cache-control")).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void fields_that_belong_to_a_choice_open_with_it_without_script() {
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address("/components"));
            assertThat(page.isVisible("#known-later")).isFalse();
            page.check("#known-reason");
            assertThat(page.isVisible("#known-later")).isTrue();
        }
    }

    @Test
    void the_resident_banner_does_not_scroll_away() {
        try (Page page = open("/components?signed-in", 768)) {
            page.evaluate("window.scrollTo(0, 2500)");
            assertThat(page.locator(".homeward-resident").first().boundingBox().y)
                    .isBetween(0.0, 60.0);
        }
    }

    @Test
    void everything_to_tap_is_44_pixels_high() {
        try (Page page = open("/components?signed-in", 390)) {
            Object small = page.evaluate("""
                    [...document.querySelectorAll('button, .nhsuk-button, nav a, header a, footer a, summary, select')]
                      .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
                      .map(e => e.className + ' ' + e.textContent.trim())
                    """);
            assertThat((List<?>) small).isEmpty();
        }
    }

    private static Page open(String path, int width) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(address(path));
        return page;
    }

    private static String address(String path) {
        return "http://localhost:" + program.getEnvironment().getProperty("local.server.port") + path;
    }
}
