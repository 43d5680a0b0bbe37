package org.homeward.observations.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.ResidentBanner;

/** The letter for secure mail: A4, the banner on every page, each set with its working. */
final class PdfLetter implements GpRecord {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public Route route() {
        return Route.SECURE_MAIL;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        return letter.practice() == null
                ? new Preparation.CannotGo(
                        "No practice is known for this person. Choose it in the list of residents first.")
                : new Preparation.Ready(letter.fileName(".pdf"), "application/pdf", bytes(letter));
    }

    byte[] bytes(SetLetter letter) {
        try (PDDocument document = new PDDocument();
                InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            document.setDocumentInformation(about(letter));
            // without it the id is of the moment, and the same letter would be another file each time
            document.setDocumentId(letter.sets().getFirst().id().getMostSignificantBits());
            PDFont sans = PDType0Font.load(document, font);
            LetterPaper paper = new LetterPaper(document, sans, banner(letter));
            write(letter, paper);
            paper.number();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The letter could not be written", broken);
        }
    }

    /** The title names nobody: it stands in lists of files. */
    private static PDDocumentInformation about(SetLetter letter) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(MeshEnvelope.TITLE);
        about.setCreator("Homeward");
        Calendar at = Calendar.getInstance(TimeZone.getTimeZone(London.ZONE));
        at.setTimeInMillis(letter.preparedAt().toEpochMilli());
        about.setCreationDate(at);
        return about;
    }

    private static List<String> banner(SetLetter letter) {
        ResidentBanner banner = letter.resident().banner(letter.day());
        String called = letter.resident().name().preferred();
        return List.of(
                letter.resident().name().formal() + (called == null ? "" : " (known as " + called + ")"),
                "Born " + London.words(banner.born()) + " ("
                        + letter.resident().ageOn(banner.today()) + ")   NHS number " + letter.nhsWords() + "   Room "
                        + banner.room(),
                BannerWords.of(banner.allergies()) + "   " + BannerWords.of(banner.cpr()));
    }

    private static void write(SetLetter letter, LetterPaper paper) throws IOException {
        paper.heading(MeshEnvelope.TITLE);
        paper.line("To: "
                + (letter.practice() == null ? "not known" : letter.practice().words()));
        paper.line("From: " + letter.home().words());
        paper.line("Prepared " + London.words(letter.preparedAt()) + ". Version " + letter.version()
                + ". Please file in the record of this person.");
        for (ObservedSet set : letter.sets()) {
            write(set, paper);
        }
        paper.gap();
        paper.small("Score: Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017.");
    }

    private static void write(ObservedSet set, LetterPaper paper) throws IOException {
        List<SetLine> lines = SetLine.of(set);
        List<String> remarks = SetWords.remarks(set);
        paper.keepTogether(lines.size() + remarks.size() + 5);
        paper.gap();
        paper.heading("Set of " + London.words(set.takenAt()));
        paper.strong(SetWords.score(set));
        paper.row("Reading", "Value", "Points");
        for (SetLine line : lines) {
            paper.row(line.name(), line.value(), line.points());
        }
        paper.line("Taken by " + set.recorder());
        for (String remark : remarks) {
            paper.line(remark);
        }
    }
}
