package org.homeward.programme.office;

import java.util.List;
import org.homeward.ui.Spreadsheet;
import org.springframework.http.ResponseEntity;

/** A list of the office as a file for a spreadsheet. */
public final class OfficeCsv {
    private OfficeCsv() {}

    public static ResponseEntity<String> file(String name, List<String> head, List<List<String>> rows) {
        return Spreadsheet.file(name, csv -> {
            csv.writeRecord(head);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Spreadsheet::safe).toList()));
        });
    }
}
