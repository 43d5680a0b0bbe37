package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.dispatch.GpRecord.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HZ-38: what every way into the GP record promises, whatever form it has. */
class GpRecordContractTest {
    static Stream<GpRecord> ways() {
        return GpRecords.ALL.stream();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void there_is_one_way_for_each_route(Route route) {
        assertThat(GpRecords.ALL).filteredOn(way -> way.route() == route).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_same_letter_gives_the_same_content_so_that_sending_twice_is_harmless(GpRecord way) {
        SetLetter letter = Lettered.about(Lettered.ILL);
        assertThat(ready(way, letter).content()).isEqualTo(ready(way, letter).content());
        assertThat(ready(way, letter).fileName()).contains(Lettered.ILL.id().toString());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void it_says_whose_set_it_is_where_it_was_taken_and_every_reading(GpRecord way) {
        String text = text(way, Lettered.about(Lettered.ILL));
        assertThat(text.toUpperCase(java.util.Locale.UK)).contains("FINCH", "ADA");
        assertThat(text.replace(" ", "")).contains("9990012342");
        assertThat(text).contains("Beechwood House", "Joan Miller").contains("38.5", "115", "22", "95");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_name_of_a_file_names_nobody(GpRecord way) {
        assertThat(ready(way, Lettered.about(Lettered.ILL)).fileName())
                .doesNotContainIgnoringCase("finch")
                .doesNotContain("999");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_correction_names_the_set_it_replaces(GpRecord way) {
        ObservedSet right = Lettered.correcting(Lettered.ILL);
        assertThat(text(way, Lettered.about(right))).contains(Lettered.ILL.id().toString());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_is_missing_gives_no_total(GpRecord way) {
        String text = text(way, Lettered.about(Lettered.partial()));
        assertThat(text).contains("at least 7");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void an_nhs_number_that_nobody_checked_goes_nowhere(GpRecord way) {
        switch (way.prepare(Lettered.unchecked(Lettered.ILL))) {
            case Preparation.CannotGo(String why) -> assertThat(why).contains("NHS number is not checked");
            case Preparation.Ready ready ->
                assertThat(text(ready).replace(" ", "")).doesNotContain("9990012342");
        }
    }

    @Test
    void a_letter_without_a_practice_cannot_go() {
        assertThat(new PdfLetter().prepare(Lettered.withoutPractice(Lettered.ILL)))
                .isInstanceOf(Preparation.CannotGo.class);
    }

    @Test
    void the_paste_text_begins_with_whose_it_is() {
        assertThat(PasteText.text(Lettered.about(Lettered.ILL)))
                .startsWith("FINCH, Ada, born 3 Mar 1938 (88), NHS number 999 001 2342")
                .contains("NEWS2 7 (SpO2 scale 1; usual NEWS2 not known)")
                .contains("Temperature: 38.5 °C (points: 1)", "Pulse: 115 /min (points: 2)");
    }

    @Test
    void weight_and_glucose_go_with_the_set_and_have_no_points() {
        SetLetter letter = Lettered.about(Lettered.weighed());
        assertThat(PasteText.text(letter)).contains("Weight 62.4 kg", "Blood glucose 5.5 mmol/L");
        assertThat(pdf(new PdfLetter().bytes(letter))).contains("Weight 62.4 kg", "Blood glucose 5.5 mmol/L");
        assertThat(text(GpRecords.by(Route.CSV), letter)).contains("62.4,5.5");
    }

    @Test
    void no_cell_of_the_sheet_runs() {
        String sheet = text(GpRecords.by(Route.CSV), Lettered.about(Lettered.ILL));
        assertThat(sheet.lines().count()).isEqualTo(2);
        assertThat(sheet).doesNotContain(",=", ",+", ",@");
    }

    private static Preparation.Ready ready(GpRecord way, SetLetter letter) {
        return (Preparation.Ready) way.prepare(letter);
    }

    private static String text(GpRecord way, SetLetter letter) {
        return text(ready(way, letter));
    }

    /** What a reader sees: of a PDF, and of the one inside an envelope, its text. */
    private static String text(Preparation.Ready ready) {
        if (ready.mediaType().equals("application/pdf")) {
            return pdf(ready.content());
        }
        String text = new String(ready.content(), StandardCharsets.UTF_8);
        return ready.fileName().contains("mesh") ? text + letterIn(text) : text;
    }

    private static String letterIn(String envelope) {
        JsonNode letter = JsonMapper.builder()
                .build()
                .readTree(envelope)
                .at("/payload/entry/2/resource/entry/3/resource/content");
        return pdf(Base64.getDecoder().decode(letter.asString()));
    }

    static String pdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<ObservedSet> many(int count) {
        return Stream.generate(() -> Lettered.ILL).limit(count).toList();
    }
}
