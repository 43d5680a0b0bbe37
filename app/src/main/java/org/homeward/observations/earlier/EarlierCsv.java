package org.homeward.observations.earlier;

import java.util.List;
import org.homeward.observations.earlier.EarlierCounts.OfHomeAndMonth;
import org.homeward.ui.Spreadsheet;
import org.springframework.http.ResponseEntity;

/** Counts and findings as files for a spreadsheet. */
final class EarlierCsv {
    private EarlierCsv() {}

    static ResponseEntity<String> counts(List<OfHomeAndMonth> counts) {
        return Spreadsheet.file("earlier-sets.csv", csv -> {
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
                    Spreadsheet.safe(each.code()),
                    Spreadsheet.safe(each.name()),
                    each.isKnown() ? "yes" : "no",
                    String.valueOf(each.count().sets()),
                    String.valueOf(each.count().complete()),
                    String.valueOf(each.count().readings()),
                    each.count().missing()));
        });
    }

    static ResponseEntity<String> findings(EarlierImport earlier) {
        return Spreadsheet.file("rows-" + earlier.id() + ".csv", csv -> {
            csv.writeRecord("Row", "What it is", "Home", "Why");
            earlier.findings()
                    .forEach(finding -> csv.writeRecord(
                            String.valueOf(finding.row()),
                            finding.kind().word(),
                            Spreadsheet.safe(finding.home()),
                            Spreadsheet.safe(finding.words())));
        });
    }
}
