package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.homeward.View;
import org.junit.jupiter.api.Test;

/** Beth Hart puts the phone down and writes the call down before the next one rings. */
class QuickCallTest extends JourneyTest {
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\s");
    private static final double A_KEY = .28;
    private static final double A_TAP = 1.35;

    @Test
    void a_call_about_two_topics_with_a_promise_is_written_down_in_20_seconds() {
        Place home = home("Quillfeather Lodge");
        Tablet desk = tablet(new NewContextOptions().setViewportSize(View.DESK.width(), View.DESK.height()))
                .with(signedIn(BETH).session());
        Page page = desk.page();
        desk.open("/programme/desk");
        countTheWork(page);

        page.keyboard().type("quill");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Quillfeather Lodge")))
                .isChecked();
        Locator main = page.locator("main");
        main.getByText("NHSmail", exactly()).click();
        main.getByText("DSPT", exactly()).click();
        main.getByText("10 min", exactly()).click();
        main.getByText("Fixed", exactly()).click();
        main.getByText("In a week", exactly()).click();
        desk.button("Save the call").click();

        assertThat(page.locator("h1")).hasText("Saved: Quillfeather Lodge");
        assertThat(page.locator("main")).containsText("NHSmail, DSPT");
        int taps = work(page, "taps");
        int keys = work(page, "keys");
        assertThat(taps).isEqualTo(6);
        assertThat(keys).isEqualTo(5);
        assertThat(keys * A_KEY + taps * A_TAP).isLessThan(20);
        // and on a tablet too, as a full set is counted: 1.2 s a tap and 1.35 s to think before it, 0.5 s a key on
        // glass
        assertThat(taps * (1.2 + A_TAP) + keys * .5).isLessThan(20);
        assertThat(owner().sql("select count(*) from programme.support_session where organisation_id = ?")
                        .param(home.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_card_for_the_help_line_is_one_sheet_to_hold_beside_the_phone() {
        Tablet desk = tabletOf(BETH);
        String beechwood = owner().sql("select id::text from directory.organisation where ods_code = ?")
                .param(BEECHWOOD)
                .query(String.class)
                .single();
        desk.open("/programme/homes/" + beechwood + "/call-card");
        assertThat(sides(desk.page(), "A4")).isEqualTo(1);
        assertThat(sides(desk.page(), "A5")).isEqualTo(2);
    }

    private static long sides(Page page, String paper) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Every tap and every key from now on, as long as the page is the same. */
    private static void countTheWork(Page page) {
        page.evaluate("""
                () => { window.taps = window.keys = 0;
                  addEventListener('pointerdown', () => window.taps++, true);
                  addEventListener('keydown', () => window.keys++, true);
                  addEventListener('pagehide', () => sessionStorage.work = JSON.stringify({taps: window.taps, keys: window.keys})); }
                """);
    }

    private static int work(Page page, String kind) {
        return ((Number) page.evaluate("kind => window[kind] ?? JSON.parse(sessionStorage.work)[kind]", kind))
                .intValue();
    }
}
