package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.homeward.Chromium;
import org.homeward.clinical.signs.Parameter;
import org.homeward.ui.Frame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chart in a real browser. */
class ChartBrowserTest {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> STYLES = List.of("nhsuk/nhsuk.css", "homeward.css", "observations/chart.css");

    private static final String PRINTED_MARKS = """
            [...document.querySelectorAll('.chart-panel')].filter(panel => {
              const marks = [...panel.querySelectorAll('use')];
              return marks.length === 0 && !panel.querySelector('.chart-air, .chart-oxygen, .chart-letter')
                || marks.some(mark => {
                  const box = mark.getBoundingClientRect();
                  const style = getComputedStyle(mark);
                  return !document.querySelector(mark.getAttribute('href')) || box.width < 2 || box.height < 2
                    || style.fill === 'none' && style.stroke === 'none' || style.visibility !== 'visible';
                });
            }).map(panel => panel.id)
            """;

    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        browser = chromium.browser();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void the_chart_meets_wcag_2_2_aa_with_its_table_open() {
        for (int width : new int[] {390, 768, 1280}) {
            try (Page page = week(width)) {
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertThat(new AxeBuilder(page).withTags(STANDARD).analyze().getViolations())
                        .extracting(rule -> rule.getId() + " " + rule.getNodes())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_screen_reader_gets_the_numbers_of_a_drawing() {
        try (Page page = week(768)) {
            assertThat(page.locator("#chart-rr").ariaSnapshot())
                    .contains(
                            "img \"Breathing rate, 15 Nov 2026 at 08:14 to 22 Nov 2026 at 08:14 11 readings in 7 days:")
                    .contains("highest 26 breaths a minute (3 points) on 22 Nov at 05:20");
        }
    }

    @Test
    void every_drawing_is_an_image_with_a_name_and_its_sentence_below() {
        try (Page page = week(768)) {
            for (Locator panel : page.locator(".chart-panel").all()) {
                String title = panel.locator("svg > title").textContent();
                String sentence = panel.locator("figcaption").textContent();
                assertThat(sentence).hasSizeGreaterThan(20);
                assertThat(panel.ariaSnapshot()).contains("img \"" + title + " " + sentence + "\"");
            }
            assertThat(page.locator(".chart-panel").count()).isEqualTo(Parameter.values().length + 1);
        }
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        try (Page page = week(320)) {
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void the_table_is_open_on_paper() {
        try (Page page = week(768)) {
            String row = "document.querySelector('.chart-table tbody tr').getBoundingClientRect().height";
            assertThat(page.isVisible(".chart-table tbody tr")).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(((Number) page.evaluate(row)).doubleValue()).isPositive();
            assertThat(page.locator(".chart-table tbody tr").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void on_paper_every_panel_has_its_marks_in_their_shapes_and_colours() {
        try (Page page = week(768)) {
            int panels = page.locator(".chart-panel").count();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(panels).isGreaterThan(6);
            assertThat(page.locator(".chart-panel:visible").count()).isEqualTo(panels);
            assertThat(page.evaluate(PRINTED_MARKS))
                    .as("panels of which a mark has no size, no colour or no shape")
                    .isEqualTo(List.of());
            assertThat(page.evaluate("[...new Set([...document.querySelectorAll('#chart-score use')]"
                            + ".map(mark => mark.getAttribute('href')))].length"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                    .as("different shapes of scores")
                    .isGreaterThanOrEqualTo(3);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('#chart-score svg')).printColorAdjust"))
                    .isEqualTo("exact");
        }
    }

    private static Page week(int width) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.setContent(ChartPreview.page("7d", MadeUp.KNOWN, MadeUp.week()).html(Frame.signedOut()));
        STYLES.forEach(style ->
                page.addStyleTag(new Page.AddStyleTagOptions().setPath(Path.of("src/main/resources/static", style))));
        return page;
    }
}
