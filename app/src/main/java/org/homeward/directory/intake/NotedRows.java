package org.homeward.directory.intake;

import java.util.List;
import org.homeward.directory.RowNote;
import org.homeward.ui.Spreadsheet;

/** Rows that could not be used, as a file for whoever corrects them. */
final class NotedRows {
    private NotedRows() {}

    static String csv(List<RowNote> notes) {
        return Spreadsheet.text(csv -> {
            csv.writeRecord("Row", "What became of it", "Name", "Why");
            notes.forEach(note -> csv.writeRecord(
                    String.valueOf(note.row()),
                    became(note),
                    Spreadsheet.safe(note.subject()),
                    Spreadsheet.safe(note.reason())));
        });
    }

    static String became(RowNote note) {
        return note.wholeRow() ? "rejected" : "one value left blank";
    }
}
