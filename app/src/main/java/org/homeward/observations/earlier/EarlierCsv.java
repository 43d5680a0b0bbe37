package org.homeward.observations.earlier;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.homeward.observations.earlier.EarlierCounts.OfHomeAndMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Counts and findings as files for a spreadsheet. */
final class EarlierCsv {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@|%\\t\\r-].*");

    private EarlierCsv() {}

    static ResponseEntity<String> counts(List<OfHomeAndMonth> counts) {
        return file("earlier-sets.csv", csv -> {
            csv.writeRecord(
                    "Month",
                    "Home ID",
                    "Home",
                    "In the directory",
                    "Sets",
                    "Complete sets",
                    "Readings",
                    "Readings missing %");
            counts.forEach(each -> csv.writeRecord(
                    each.month().toString().substring(0, 7),
                    safe(each.code()),
                    safe(each.name()),
                    each.isKnown() ? "yes" : "no",
                    String.valueOf(each.count().sets()),
                    String.valueOf(each.count().complete()),
                    String.valueOf(each.count().readings()),
                    each.count().missing()));
        });
    }

    static ResponseEntity<String> findings(EarlierImport earlier) {
        return file("rows-" + earlier.id() + ".csv", csv -> {
            csv.writeRecord("Row", "What it is", "Home", "Why");
            earlier.findings()
                    .forEach(finding -> csv.writeRecord(
                            String.valueOf(finding.row()),
                            finding.kind().word(),
                            safe(finding.home()),
                            safe(finding.words())));
        });
    }

    private static ResponseEntity<String> file(String name, Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory is always there", impossible);
        }
        ContentDisposition download =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(text.toString());
    }

    /** A cell that a spreadsheet shows and never runs (OWASP, CSV injection). */
    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
