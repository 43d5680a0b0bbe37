package org.homeward.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Training as files for a spreadsheet: a home's own people by name, the programme's homes as counts. */
final class TrainingCsv {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@|%\\t\\r-].*");

    private TrainingCsv() {}

    static ResponseEntity<String> staff(List<StaffTraining> staff) {
        return file("training.csv", csv -> {
            csv.writeRecord(
                    "Name",
                    "Role",
                    "Signs of change",
                    "Vital signs",
                    "Escalation with NEWS2",
                    "Trained",
                    "Watched sets",
                    "Next");
            staff.forEach(each -> csv.writeRecord(
                    safe(each.person().name()),
                    each.person().role(),
                    each.state(Part.SIGNS_OF_CHANGE).words(),
                    each.state(Part.VITAL_SIGNS).words(),
                    each.state(Part.ESCALATION).words(),
                    each.isTrained() ? "yes" : "no",
                    String.valueOf(each.pairing().watched()),
                    String.join("; ", each.next())));
        });
    }

    static ResponseEntity<String> counts(List<Counts.OfHome> homes) {
        return file("trained-staff.csv", csv -> {
            csv.writeRecord(
                    "Home", "Staff", "Signs of change", "Vital signs", "Escalation with NEWS2", "Trained in all three");
            homes.forEach(each -> csv.writeRecord(
                    safe(each.home()),
                    String.valueOf(each.staff()),
                    String.valueOf(each.holding(Part.SIGNS_OF_CHANGE)),
                    String.valueOf(each.holding(Part.VITAL_SIGNS)),
                    String.valueOf(each.holding(Part.ESCALATION)),
                    String.valueOf(each.trained())));
        });
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
