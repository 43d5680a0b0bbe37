package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.Needed;
import org.homeward.observations.ObservedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter as another program reads it. */
class PdfLetterTest {
    @Test
    void pdftotext_reads_banner_readings_working_and_page_numbers(@TempDir Path folder) throws Exception {
        Needed.orSkip(isThere(), "pdftotext (poppler-utils) is not installed");
        ObservedSet[] sets = GpRecordContractTest.many(7).toArray(ObservedSet[]::new);
        Path file = folder.resolve("letter.pdf");
        Files.write(file, new PdfLetter().bytes(Lettered.about(sets)));

        String text = read(file);

        String[] pages = text.split("\f");
        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 0; page < pages.length; page++) {
            assertThat(pages[page])
                    .contains("FINCH, Ada (known as Addie)", "Born 3 Mar 1938 (88)", "999 001 2342")
                    .contains("Allergies: NOT RECORDED")
                    .contains("Page " + (page + 1) + " of " + pages.length);
        }
        assertThat(pages[0])
                .contains("To: Holt Medical Practice", "From: Beechwood House")
                .contains("NEWS2 7 (SpO2 scale 1; usual NEWS2 not known)")
                .contains("Taken by Joan Miller, senior carer, Beechwood House")
                .containsPattern("Temperature +38\\.5 °C +1")
                .containsPattern("Blood pressure +95/60 mmHg +2");
    }

    @Test
    void a_letter_that_the_font_lacks_does_not_stop_the_letter() {
        ObservedSet set = Lettered.ILL;
        ObservedSet odd = new ObservedSet(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                "Łukasz \uD83D\uDE00 Żak\nnurse",
                set.signs(),
                set.oxygen(),
                set.score(),
                set.missing(),
                set.remarks());
        assertThat(GpRecordContractTest.pdf(new PdfLetter().bytes(Lettered.about(odd))))
                .contains("Łukasz ? Żak nurse");
    }

    private static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/pdftotext"));
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
