package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper leaves the tablet: every sheet says whom it is about and which of how many it is. Needs pdftotext. */
class PrintTest extends JourneyTest {
    private static final Path READER = Path.of("/usr/bin/pdftotext");

    private static final PdfOptions A4 = new PdfOptions().setFormat("A4").setPreferCSSPageSize(true);

    @TempDir
    Path folder;

    @BeforeEach
    void needsAReader() {
        Needed.orSkip(Files.isExecutable(READER), "pdftotext is not installed");
    }

    @Test
    void every_sheet_of_a_chart_says_whose_it_is_and_its_number() throws IOException, InterruptedException {
        Tablet nurse = tabletOf("piotr.kowalski@beechwood.example");
        nurse.open("/");
        nurse.link("Daniel Okafor").first().click();
        nurse.link("28 days").click();
        areOf("OKAFOR, Daniel", sheets(nurse));
    }

    @Test
    void every_sheet_about_a_resident_says_who_it_is_and_its_number() throws IOException, InterruptedException {
        Tablet nurse = tabletOf("piotr.kowalski@beechwood.example");
        nurse.open("/");
        nurse.link("Residents").click();
        nurse.link("FINCH, Ada").click();
        List<String> sheets = sheets(nurse);
        areOf("FINCH, Ada", sheets);
        assertThat(sheets).allMatch(sheet -> sheet.contains("999 001 2342") && sheet.contains("Not for CPR"));
        assertThat(String.join("", sheets)).doesNotContain("Sign out", "Change these details");
    }

    private static void areOf(String name, List<String> sheets) {
        assertThat(sheets).isNotEmpty();
        for (int number = 1; number <= sheets.size(); number++) {
            assertThat(sheets.get(number - 1)).contains(name, "Page " + number + " of " + sheets.size());
        }
    }

    private List<String> sheets(Tablet tablet) throws IOException, InterruptedException {
        Path pdf = Files.write(folder.resolve("sheets.pdf"), tablet.page().pdf(A4));
        Process reader = new ProcessBuilder(READER.toString(), "-layout", pdf.toString(), "-").start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        return List.of(text.split("\f"));
    }
}
