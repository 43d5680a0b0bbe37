package org.homeward;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;

/** One row of docs/hazards.csv. */
record Hazard(NamedCsvRecord row) {
    static List<Hazard> log() {
        String log = String.join("\n", Documents.lines("docs/hazards.csv"));
        return CsvReader.builder().ofNamedCsvRecord(log).stream()
                .map(Hazard::new)
                .toList();
    }

    String id() {
        return row.getField("id");
    }

    String status() {
        return row.getField("status");
    }

    String name() {
        return id() + " (" + row.getField("short_name") + ")";
    }

    boolean isControlledHere() {
        return status().equals("controlled-here");
    }

    List<String> tests() {
        return Arrays.stream(row.getField("tests").split(";"))
                .map(String::strip)
                .filter(test -> !test.isEmpty())
                .toList();
    }

    /** The row as CLINICAL-SAFETY.md shows it; likelihood and residual risk stay blank for a Clinical Safety Officer. */
    String asTableRow() {
        return "| %s | %s: %s | %s | %s | | | %s | %s |"
                .formatted(
                        id(),
                        row.getField("short_name"),
                        row.getField("hazard"),
                        row.getField("effect"),
                        row.getField("initial_severity_suggested"),
                        row.getField("software_controls"),
                        status());
    }
}
