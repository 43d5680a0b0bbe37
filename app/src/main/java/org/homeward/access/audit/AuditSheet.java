package org.homeward.access.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.homeward.ui.Spreadsheet;

/** The log as a file for a spreadsheet: UTF-8 with its mark, and no cell that runs (OWASP, CSV injection). */
final class AuditSheet implements AutoCloseable {
    private final CsvWriter rows;

    AuditSheet(Writer paper) throws IOException {
        paper.write('\uFEFF');
        rows = CsvWriter.builder().build(paper);
        rows.writeRecord("When", "UTC", "Who", "What they did", "About", "More");
    }

    void add(Reading reading) {
        rows.writeRecord(
                reading.time(),
                reading.at().toString(),
                cell(reading.who()),
                cell(reading.what()),
                cell(Objects.requireNonNullElse(reading.subject(), "")),
                cell(Objects.requireNonNullElse(reading.words(), "")));
    }

    static String cell(String words) {
        return Spreadsheet.safe(words);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
