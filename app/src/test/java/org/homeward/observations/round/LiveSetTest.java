package org.homeward.observations.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.Chromium;
import org.homeward.Visitor;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One set on one page, in a real browser. */
class LiveSetTest extends LodgeTest {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int FIRST_VISIT = 100_000;

    private static Chromium chromium;

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        opened.forEach(BrowserContext::close);
    }

    @Test
    void the_points_shown_while_typing_are_the_points_saved() {
        Page page = form("Set One", "Ada Finch");
        fill(page, "26", "90", "oxygen", "88", "50", "112", "C", "39.2");
        assertThat(page.locator("[data-score] .homeward-set__words")).hasText("Score 18");
        List<String> shown = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            shown.add(page.locator("[data-points=" + parameter.key() + "] .homeward-points")
                    .innerText()
                    .replaceAll("[^0-9]", ""));
        }
        String look = page.locator("[data-score] .homeward-score").getAttribute("class");

        save(page);

        assertThat(page.locator("tbody td:last-child").allInnerTexts()).isEqualTo(shown);
        assertThat(page.locator(".homeward-result .homeward-score")).hasClass(look);
        assertThat(page.locator(".homeward-result .homeward-score b")).hasText("18");
    }

    @Test
    void a_set_that_is_not_complete_has_a_floor_and_may_raise_the_alarm_already() {
        Page page = form("Set Two", "Ada Finch");
        assertThat(page.locator("[data-score]")).hasText("No readings yet");
        assertThat(page.locator("[data-points=rr]")).isEmpty();

        fill(page, "22", "93", "air", "105", "64", "95", "A", "");
        assertThat(page.locator("[data-score]")).containsText("At least 6, temperature missing");
        assertThat(page.locator("[data-score]")).containsText("medium already: act on this");
        assertThat(page.locator("[data-points=temp]")).containsText("?");
        assertThat(page.locator("[data-said]")).containsText("At least 6, temperature missing");
    }

    @Test
    void a_reading_that_is_rare_is_asked_about_at_once_and_what_was_typed_first_is_kept() {
        Page page = form("Set Three", "Ada Finch");
        page.fill("#sbp", "206");
        page.fill("#dbp", "110");
        page.locator("#pulse").focus();
        assertThat(page.locator("#sbp-finding")).containsText("Top (systolic) blood pressure is very high");
        assertThat(page.locator("#checked-sbp")).isVisible();
        assertThat(page.locator("#checked-sbp")).hasValue("sbp=206");
        page.check("#checked-sbp");
        page.fill("#sbp", "120");
        page.locator("#pulse").focus();
        assertThat(page.locator("#checked-sbp")).isHidden();
        assertThat(page.locator("#checked-sbp")).not().isChecked();
        assertThat(page.locator("input[name=first-sbp]")).hasValue("206");

        page.fill("#rr", "22.5");
        page.locator("#pulse").focus();
        assertThat(page.locator("#rr-finding")).containsText("as a whole number");
    }

    @Test
    void a_page_that_was_left_open_begins_when_its_first_reading_is_typed() {
        Page page = form("Set Nine", "Ada Finch");
        Instant opened = Instant.parse(page.locator("input[name=began]").inputValue());
        page.waitForTimeout(300);
        page.fill("#rr", "19");
        String began = page.locator("input[name=began]").inputValue();
        assertThat(Instant.parse(began)).isAfter(opened.plusMillis(250)).isBefore(opened.plusSeconds(60));
        assertThat(page.locator("[data-keeping]")).hasText("Kept");
        page.fill("#pulse", "71");
        assertThat(page.locator("input[name=began]")).hasValue(began);
        page.reload();
        assertThat(page.locator("#rr")).hasValue("19");
        Instant kept = Instant.parse(page.locator("input[name=began]").inputValue());
        assertThat(kept).isEqualTo(Instant.parse(began));
    }

    @Test
    void a_minute_of_breaths_is_counted_by_tapping_and_only_a_full_one() {
        Page page = form("Set Four", "Ada Finch");
        page.clock().install();
        page.reload();
        button(page, "Count for 60 seconds").click();
        for (int breath = 0; breath < 17; breath++) {
            page.keyboard().press("Space");
            page.clock().runFor(3_000);
        }
        button(page, "Stop").click();
        assertThat(page.locator("#rr")).hasValue("");
        assertThat(page.locator(".homeward-counter__words")).containsText("Only a full minute counts");

        button(page, "Count again").click();
        for (int breath = 0; breath < 18; breath++) {
            page.keyboard().press("Enter");
            page.clock().runFor(3_000);
        }
        assertThat(page.locator("#rr")).hasValue("");
        page.clock().runFor(6_100);
        assertThat(page.locator("#rr")).hasValue("18");
        assertThat(page.locator("[data-points=rr]")).containsText("0");
    }

    @Test
    void a_draft_survives_a_reload_a_lost_connection_and_a_lost_session() {
        Page page = form("Set Five", "Ada Finch");
        page.fill("#rr", "19");
        assertThat(page.locator("[data-keeping]")).hasText("Kept");
        page.reload();
        assertThat(page.locator("#rr")).hasValue("19");

        page.context().setOffline(true);
        page.fill("#pulse", "71");
        assertThat(page.locator("[data-keeping]")).containsText("No connection");
        button(page, "Save the readings for Addie").click();
        assertThat(page.locator("#pulse")).hasValue("71");
        page.context().setOffline(false);
        assertThat(page.locator("[data-keeping]")).hasText("Kept");

        List<Cookie> session = page.context().cookies();
        page.context().clearCookies();
        page.fill("#temp", "36.9");
        assertThat(page.locator("[data-keeping]")).containsText("You are signed out");
        page.context().addCookies(session);
        page.fill("#spo2", "97");
        assertThat(page.locator("[data-keeping]")).hasText("Kept");
        page.reload();
        assertThat(page.locator("#temp")).hasValue("36.9");
    }

    /** HZ-34: the server gives no score, so the tablet shows none either. */
    @ParameterizedTest
    @CsvSource({"2012-06-15, false, not for people under 16", "1995-06-15, true, not for pregnancy"})
    void somebody_news2_is_not_for_is_shown_no_score_while_one_types_and_none_after(
            LocalDate born, boolean pregnant, String why) {
        Place home = home("Elm Lodge");
        Person young = resident(home, "Young");
        as(
                nurse(home),
                jdbc -> jdbc.sql("update residents.resident set born = ?, pregnant = ? where home_id = ? and id = ?")
                        .param(born)
                        .param(pregnant)
                        .param(young.home().value())
                        .param(young.id().value())
                        .update());
        Visitor carer = visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones");
        Page page = context(carer, true).newPage();
        page.navigate(young.path() + "/observations/new");
        assertThat(page.locator(".homeward-set--live")).isVisible();
        assertThat(page.locator("form[data-unscored]")).hasCount(1);
        fill(page, "26", "90", "air", "88", "50", "112", "C", "39.2");
        assertThat(page.locator("[data-score]")).containsText(why);
        assertThat(page.locator(".homeward-points")).hasCount(0);
        assertThat(page.locator(".homeward-score:visible")).hasCount(0);

        save(page);

        assertThat(page.locator(".homeward-result"))
                .containsText("No score: NEWS2 is not for people under 16, in pregnancy");
        assertThat(page.locator("#todo")).containsText("look at the person, not for a score");
        assertThat(page.locator("tbody td:last-child").first()).hasText("none");
    }

    @Test
    void without_script_the_form_asks_again_and_saves() {
        Page page = form("Set Six", "Ada Finch", false);
        assertThat(page.locator(".homeward-counter button")).hasCount(0);
        fill(page, "31", "96", "air", "130", "70", "80", "A", "36.8");
        page.locator("main form .nhsuk-button").click();
        assertThat(page.locator(".nhsuk-error-summary")).containsText("Breathing rate is very high");
        save(page);
        assertThat(page.locator(".homeward-result .homeward-score b")).hasText("3");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void the_form_meets_wcag_2_2_aa_with_and_without_errors(int width) {
        Page page = form("Set Axe " + width, "Ada Finch");
        // so tall that the foot, which stays in sight, covers no box
        page.setViewportSize(width, 4_000);
        assertThat(violations(page)).isEmpty();
        fill(page, "31", "93", "air", "64", "105", "95", "A", "98.6");
        button(page, "Count for 60 seconds").click();
        assertThat(page.locator("#temp-finding")).containsText("Fahrenheit");
        assertThat(violations(page)).isEmpty();
        button(page, "Save the readings for Addie").click();
        assertThat(page.locator(".nhsuk-error-summary")).isVisible();
        assertThat(violations(page)).isEmpty();
        Object widest = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) widest).isLessThanOrEqualTo(width);
    }

    @Test
    void a_first_visit_weighs_at_most_100_kilobytes() {
        List<Integer> sizes = new ArrayList<>();
        BrowserContext context = context("Set Seven", true);
        Page page = context.newPage();
        String address = address(page, "Ada Finch");
        context.close();

        BrowserContext fresh = context("Set Eight", true);
        Page first = fresh.newPage();
        first.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
        first.navigate(address);
        assertThat(first.locator(".homeward-set--live")).isVisible();
        assertThat(sizes).hasSizeGreaterThan(8);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(FIRST_VISIT);
    }

    private Page form(String visitor, String resident) {
        return form(visitor, resident, true);
    }

    private Page form(String visitor, String resident, boolean script) {
        Page page = context(visitor, script).newPage();
        page.navigate(address(page, resident));
        if (script) {
            assertThat(page.locator(".homeward-set--live")).isVisible();
        }
        return page;
    }

    /** A browser in which somebody new has signed in: drafts are each person's own. */
    private BrowserContext context(String name, boolean script) {
        return context(visitor(name), script);
    }

    private BrowserContext context(Visitor visitor, boolean script) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setViewportSize(768, 1024)
                        .setBaseURL(url()));
        opened.add(context);
        String session = visitor.signIn(browser()).session();
        context.addCookies(List.of(new Cookie("homeward", session).setUrl(url())));
        return context;
    }

    private static String address(Page page, String resident) {
        page.navigate("/");
        String path = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take a set for " + resident))
                .first()
                .getAttribute("href");
        return path;
    }

    private static void fill(Page page, String... readings) {
        page.fill("#rr", readings[0]);
        page.fill("#spo2", readings[1]);
        page.check("input[name=oxygen][value=" + readings[2] + "]");
        page.fill("#sbp", readings[3]);
        page.fill("#dbp", readings[4]);
        page.fill("#pulse", readings[5]);
        page.check("input[name=acvpu][value=" + readings[6] + "]");
        page.fill("#temp", readings[7]);
        page.locator("h1").click();
    }

    /** Ticks what is asked, as often as it is asked, and saves. */
    private static void save(Page page) {
        for (int time = 0; time < 3 && page.locator("main form[data-set]").count() > 0; time++) {
            // what is asked appears a moment after a box is left
            page.waitForTimeout(500);
            for (Locator tick : page.locator("input[name=checked]:visible").all()) {
                tick.check();
            }
            page.locator("main form .nhsuk-button").click();
            page.waitForLoadState();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static List<String> violations(Page page) {
        page.evaluate("window.scrollTo(0, 0)");
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
