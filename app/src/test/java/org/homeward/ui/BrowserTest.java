package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.homeward.Chromium;
import org.homeward.Prose;
import org.homeward.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of this room in a real browser. */
class BrowserTest {
    private static ConfigurableApplicationContext program;
    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        browser = chromium.browser();
        program = Preview.start(0);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            program.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components",
                "/components?signed-in",
                "/emergency",
                "/no-such-page",
                "/an-expired-page",
                "/saved-by-somebody-else",
                "/a-file-too-large",
                "/too-often",
                "/a-bug",
                "/a-lost-database"
            })
    void every_page_can_be_read_and_used_at_every_size(String path) {
        try (Page page = browser.newPage()) {
            page.navigate(address(path));
            assertThat(View.faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/a-bug, 500, Something went wrong in Homeward",
        "/a-lost-database, 503, Homeward cannot reach its store",
        "/a-file-too-large, 413, That file is too large",
        "/an-expired-page, 403, Your page was open too long",
        "/no-such-page, 404, Page not found"
    })
    void a_failure_is_a_page_too(String path, int status, String heading) {
        try (Page page = browser.newPage()) {
            Response response = page.navigate(address(path));

            assertThat(response.status()).isEqualTo(status);
            assertThat(response.headerValue("cache-control")).isEqualTo("no-store");
            assertThat(page.textContent("h1")).isEqualTo(heading);
            assertThat(Prose.of(page.content()).tooHard()).isEmpty();
            assertThat(page.isVisible("text=999: what to do >> nth=0")).isTrue();
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

    private static Page open(String path, int width) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(address(path));
        return page;
    }

    private static String address(String path) {
        return "http://localhost:" + program.getEnvironment().getProperty("local.server.port") + path;
    }
}
