package org.homeward.dspt.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.homeward.directory.RowNote;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The homes behind a number, and the rows that were rejected, as files for a spreadsheet. */
final class StatusCsv {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@|%\\t\\r-].*");

    private StatusCsv() {}

    static ResponseEntity<String> of(Standings homes) {
        return file("dspt-homes-" + homes.day() + ".csv", csv -> {
            csv.writeRecord(
                    "CQC location",
                    "ODS code",
                    "Home",
                    "Place",
                    "Provider",
                    "Level",
                    "Edition",
                    "Published on",
                    "First seen on",
                    "Counts (national rule)",
                    "Counts (current edition only)",
                    "Counts until",
                    "As at");
            homes.homes().forEach(home -> csv.writeRecord(row(home, homes.day())));
        });
    }

    private static List<String> row(HomeStanding home, LocalDate day) {
        DsptStatus status = home.status();
        return List.of(
                words(home.cqcLocation()),
                words(home.ods()),
                safe(home.name()),
                home.place() == null ? "" : safe(home.place().name()),
                home.provider() == null ? "" : safe(home.provider().name()),
                status == null ? "" : status.level().words(),
                status == null || status.edition() == null
                        ? ""
                        : status.edition().code(),
                status == null ? "" : words(status.publishedOn()),
                status == null ? "" : words(status.firstSeenOn()),
                home.counts(Rule.NATIONAL, day) ? "yes" : "no",
                home.counts(Rule.CURRENT_EDITION, day) ? "yes" : "no",
                words(home.lapsesOn(day)),
                day.toString());
    }

    static ResponseEntity<String> rejected(StatusFile file, List<RowNote> rows) {
        return file("rejected-" + file.asAt() + ".csv", csv -> {
            csv.writeRecord("Row", "Home", "Why");
            rows.forEach(row -> csv.writeRecord(String.valueOf(row.row()), safe(row.subject()), safe(row.reason())));
        });
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static ResponseEntity<String> file(String name, Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory is always there", impossible);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(text.toString());
    }

    /** A cell that a spreadsheet shows and never runs (OWASP, CSV injection). */
    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
