package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.Needed;
import org.homeward.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper leaves the tablet: every A4 sheet says whom it is about and which of how many it is. Needs pdftotext. */
class PrintTest extends JourneyTest {
    private static final Optional<Path> READER = Arrays.stream(
                    System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "pdftotext"))
            .filter(Files::isExecutable)
            .findFirst();

    private static final PdfOptions A4 = new PdfOptions().setFormat("A4").setPreferCSSPageSize(true);

    private static final String[] ADA = {
        "FINCH, Ada", "3 Mar 1938", "999 001 2342", "Room 3", "penicillin", "Not for CPR"
    };

    /** In pixels, without the margins. */
    private static final int WIDTH_OF_A4 = 688;

    private static final String BEYOND_THE_EDGE =
            "[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(one => one.tagName + ' ' + one.textContent.slice(0, 40) + ' ' + one.getBoundingClientRect().right)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void needsAReader() {
        Needed.orSkip(READER.isPresent(), "pdftotext is not installed");
    }

    @Test
    void every_sheet_of_a_chart_says_whose_it_is_and_holds_what_the_screen_holds() throws Exception {
        Tablet nurse = nurse();
        nurse.link("Ada Finch").first().click();
        nurse.link("28 days").click();
        nurse.page().waitForURL(url -> url.contains("28d"));

        assertThat(String.join("", sheetsOfAda(nurse)))
                .contains("NEWS2", "Breathing rate", "Oxygen level (SpO2)", "Air or oxygen", "Blood pressure", "Pulse")
                .contains("Alertness", "Temperature", "How Addie stands")
                .contains(nurse.page()
                        .locator(".chart-table tbody th")
                        .last()
                        .textContent()
                        .strip());
    }

    @Test
    void every_sheet_about_a_resident_says_who_it_is() throws Exception {
        Tablet nurse = nurse();
        nurse.link("Residents").click();
        nurse.link("FINCH, Ada").click();
        assertThat(String.join("", sheetsOfAda(nurse))).doesNotContain("Sign out", "Change these details");
    }

    @Test
    void a_saved_set_on_paper_says_who_what_to_do_and_how_the_score_is_made_up() throws Exception {
        Tablet nurse = nurse();
        nurse.link("Ada Finch").first().click();
        nurse.page().click(".chart-table > summary");
        nurse.page().click(".chart-table tbody th a >> nth=0");
        assertThat(String.join("", sheetsOfAda(nurse)))
                .contains("NEWS2", "How the score is made up", "Breathing rate", "Taken ")
                .contains(nurse.page().locator(".homeward-todo h2").innerText())
                .doesNotContain("Next in the round");
    }

    @Test
    void what_to_say_on_the_telephone_fits_on_two_sheets_with_the_line_to_ring_and_no_buttons() throws Exception {
        Tablet nurse = nurse();
        nurse.page()
                .locator("li:has-text('Okafor') a[href*='/escalations/']")
                .first()
                .click();

        List<String> sheets = sheets(nurse);

        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet).contains("OKAFOR"));
        assertThat(String.join("", sheets.subList(0, 2)))
                .contains(
                        "Ring 999",
                        "S: Situation",
                        "B: Background",
                        "A: Assessment",
                        "R: Recommendation",
                        "D: Decision")
                .doesNotContain("They took it on", "Done: end this", "Copy this");
    }

    @Test
    void how_she_stands_is_printed_with_who_she_is() throws Exception {
        Tablet nurse = nurse();
        nurse.link("Ada Finch").first().click();
        nurse.link("See or change the scale and the usual NEWS2").click();
        assertThat(String.join("", sheetsOfAda(nurse))).contains("Scale 1");
    }

    @Test
    void a_report_fits_across_a_sheet_with_its_drawings_and_says_how_it_is_counted() throws Exception {
        Tablet manager = tabletOf("grace.bell@beechwood.example");
        manager.open("/");
        manager.page().locator(".homeward-more summary").click();
        manager.link("Reports").click();
        String sheets = String.join("", sheets(manager));
        assertThat(sheets)
                .contains(
                        "Reports: Beechwood House",
                        "Ever",
                        "Last 4 weeks",
                        "Sets on time",
                        "How this is counted",
                        "Left out:")
                .doesNotContain("CSV file");

        Page page = manager.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(WIDTH_OF_A4, 1000);
        assertThat(page.evaluate(BEYOND_THE_EDGE))
                .as("what reaches beyond the sheet")
                .isEqualTo(List.of());
        assertThat(page.locator(".bars-bar:visible").count()).isPositive();
        assertThat(page.locator(".figures-topic table:visible").count()).isGreaterThan(4);
    }

    /** Each block is whole, with its box to sign, and no sheet that somebody finds in a corridor is without its warning. */
    @Test
    void the_round_on_paper_has_four_whole_blocks_a_sheet_and_says_on_each_to_destroy_it() throws Exception {
        Tablet nurse = nurse();
        nurse.link("Start the round").first().click();
        nurse.link("Round on paper, to print").click();
        int blocks = nurse.page().locator(".paper-block").count();

        // a line may end anywhere
        List<String> sheets = sheets(nurse).stream()
                .map(sheet -> sheet.replaceAll("\\s+", " "))
                .toList();

        List<String> front =
                sheets.stream().filter(sheet -> !sheet.contains("Taken by:")).toList();
        assertThat(sheets).hasSize(front.size() + (blocks + 3) / 4);
        assertThat(front).as("two sheets of paper at most").hasSizeBetween(1, 2);
        for (int number = 1; number <= sheets.size(); number++) {
            String sheet = sheets.get(number - 1);
            assertThat(sheet)
                    .contains("Beechwood House", "Printed ", "Destroy when entered")
                    .contains("Page " + number + " of " + sheets.size());
            assertThat(occurrences(sheet, "NHS number")).isEqualTo(occurrences(sheet, "Taken by:"));
        }
        assertThat(String.join("", front)).contains("Find the points of each reading", "Whom to ring", "01632 960");
        assertThat(String.join("", sheets))
                .contains(ADA[0], ADA[2], "Medium from a total of")
                .doesNotContain("Print this page");
    }

    @Test
    void a_scanned_block_opens_the_form_with_the_cursor_in_the_time() {
        Tablet nurse = nurse();
        nurse.link("Start the round").first().click();
        nurse.link("Round on paper, to print").click();
        String block =
                nurse.page().locator(".paper-block").first().getAttribute("id").substring("block-".length());
        nurse.page().goBack();
        String form = nurse.page().locator(".homeward-round a").first().getAttribute("href");

        nurse.open(form.replace("/observations/new", "/paper/" + block));

        assertThat(nurse.page().evaluate("document.activeElement.id")).isEqualTo("time");
        assertThat(nurse.page().locator("#late_reason").inputValue()).isEqualTo("Written on paper at the time");
        assertThat(View.faults(nurse.page())).isEmpty();
    }

    private static int occurrences(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    private Tablet nurse() {
        Tablet nurse = tabletOf("piotr.kowalski@beechwood.example");
        nurse.open("/");
        return nurse;
    }

    private List<String> sheetsOfAda(Tablet tablet) throws IOException, InterruptedException {
        List<String> sheets = sheets(tablet);
        assertThat(sheets).isNotEmpty();
        for (int number = 1; number <= sheets.size(); number++) {
            assertThat(sheets.get(number - 1)).contains(ADA).contains("Page " + number + " of " + sheets.size());
        }
        return sheets;
    }

    private List<String> sheets(Tablet tablet) throws IOException, InterruptedException {
        tablet.page().waitForFunction("document.readyState === 'complete' && document.querySelector('main')");
        Path pdf = Files.write(folder.resolve("sheets.pdf"), tablet.page().pdf(A4));
        Process reader = new ProcessBuilder(READER.orElseThrow().toString(), "-layout", pdf.toString(), "-").start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        return List.of(text.split("\f"));
    }
}
