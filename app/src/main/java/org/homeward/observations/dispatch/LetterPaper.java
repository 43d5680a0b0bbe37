package org.homeward.observations.dispatch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sheets of A4 that are filled line by line; each begins with the same banner and ends with its number. */
final class LetterPaper {
    private static final float MARGIN = 50;
    private static final float TEXT = 10;
    private static final float STEP = 15;
    private static final float[] COLUMNS = {0, 150, 440};
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PDFont font;
    private final List<String> banner;
    private float y;

    LetterPaper(PDDocument document, PDFont font, List<String> banner) throws IOException {
        this.document = document;
        this.font = font;
        this.banner = List.copyOf(banner);
        turn();
    }

    void heading(String words) throws IOException {
        write(words, 14);
        y -= 4;
    }

    void strong(String words) throws IOException {
        write(words, 12);
    }

    void line(String words) throws IOException {
        write(words, TEXT);
    }

    void small(String words) throws IOException {
        write(words, 8);
    }

    void gap() {
        y -= STEP;
    }

    /** A set is not torn apart unless it is longer than a page. */
    void keepTogether(int lines) throws IOException {
        if (y - lines * STEP < MARGIN + STEP) {
            turn();
        }
    }

    void row(String... cells) throws IOException {
        room();
        for (int column = 0; column < cells.length; column++) {
            float width = (column + 1 < COLUMNS.length ? COLUMNS[column + 1] : WIDTH) - COLUMNS[column] - 6;
            List<String> wrapped = wrap(cells[column], TEXT, width);
            put(wrapped.getFirst(), TEXT, MARGIN + COLUMNS[column]);
            if (wrapped.size() > 1) {
                y -= STEP;
                put(String.join(" ", wrapped.subList(1, wrapped.size())), TEXT, MARGIN + COLUMNS[column]);
                y += STEP;
            }
        }
        boolean second = wrap(cells[1], TEXT, COLUMNS[2] - COLUMNS[1] - 6).size() > 1;
        y -= second ? 2 * STEP : STEP;
    }

    /** "Page 1 of 2" at the foot of each, once all are written. */
    void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int page = 0; page < pages; page++) {
            put(document.getPage(page), "Page " + (page + 1) + " of " + pages, 8, MARGIN, MARGIN - 20);
        }
    }

    private void turn() throws IOException {
        document.addPage(new PDPage(PDRectangle.A4));
        y = PDRectangle.A4.getHeight() - MARGIN;
        for (String words : banner) {
            for (String line : wrap(words, 11, WIDTH)) {
                put(line, 11, MARGIN);
                y -= STEP;
            }
        }
        rule();
        y -= STEP;
    }

    private void rule() throws IOException {
        try (PDPageContentStream ink = ink(last())) {
            ink.moveTo(MARGIN, y + 6);
            ink.lineTo(MARGIN + WIDTH, y + 6);
            ink.stroke();
        }
    }

    private void write(String words, float size) throws IOException {
        for (String line : wrap(words, size, WIDTH)) {
            room();
            put(line, size, MARGIN);
            y -= STEP;
        }
    }

    private void room() throws IOException {
        if (y < MARGIN + STEP) {
            turn();
        }
    }

    private List<String> wrap(String words, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : writable(words).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A letter that the font lacks becomes a question mark: better than no letter at all. */
    private String writable(String words) {
        return words.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .mapToObj(Character::toString)
                .map(letter -> isWritable(letter) ? letter : "?")
                .collect(java.util.stream.Collectors.joining());
    }

    private boolean isWritable(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    private void put(String words, float size, float x) throws IOException {
        put(last(), words, size, x, y);
    }

    private void put(PDPage page, String words, float size, float x, float height) throws IOException {
        try (PDPageContentStream ink = ink(page)) {
            ink.beginText();
            ink.setFont(font, size);
            ink.newLineAtOffset(x, height);
            ink.showText(words);
            ink.endText();
        }
    }

    private PDPageContentStream ink(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }

    private PDPage last() {
        return document.getPage(document.getNumberOfPages() - 1);
    }
}
