package org.homeward.directory.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.directory.RowNote;

/** Rows that could not be used, as a file for whoever corrects them. */
final class NotedRows {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@|%\\t\\r-].*");

    private NotedRows() {}

    static String csv(List<RowNote> notes) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("Row", "What became of it", "Name", "Why");
            for (RowNote note : notes) {
                csv.writeRecord(String.valueOf(note.row()), became(note), safe(note.subject()), safe(note.reason()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory is always there", impossible);
        }
        return text.toString();
    }

    static String became(RowNote note) {
        return note.wholeRow() ? "rejected" : "one value left blank";
    }

    /** A cell that a spreadsheet shows and never runs (OWASP, CSV injection). */
    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
