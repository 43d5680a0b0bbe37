package org.homeward.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Rows as a file that a spreadsheet opens: CSV, UTF-8 with its mark. Whatever a person typed goes through {@link #safe}. */
public final class Spreadsheet {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@|%\\t\\r-].*");

    private Spreadsheet() {}

    /** The rows as a file to download under this name. */
    public static ResponseEntity<String> file(String name, Consumer<CsvWriter> rows) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(text(rows));
    }

    public static String text(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory is always there", impossible);
        }
        return text.toString();
    }

    /** A cell that a spreadsheet shows and never runs: what would be a formula stands behind an apostrophe (OWASP, CSV injection). */
    public static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
