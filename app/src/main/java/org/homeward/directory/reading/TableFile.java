package org.homeward.directory.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.directory.ImportProgress;

/** A file that has been looked at and can be read: CSV, XLSX or ODS by what is in it, whatever its name says. */
public final class TableFile {
    private final FileFacts facts;
    private final Table table;

    private TableFile(FileFacts facts, Table table) {
        this.facts = facts;
        this.table = table;
    }

    /** Looks at every byte once; throws {@link UnreadableFile} when it is not a table we read. */
    public static TableFile check(Path file, Limits limits, ImportProgress progress) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(
                    "There is no file %s.".formatted(file), "Check the name and the folder, then try again.");
        }
        try {
            FileFacts facts = FileFacts.of(file, limits, progress);
            return new TableFile(facts, table(file, facts, limits));
        } catch (IOException failure) {
            throw new UnreadableFile(
                    "The file %s cannot be read from the disk.".formatted(file.getFileName()),
                    "Check that you may open it and that it is not open elsewhere, then try again.");
        }
    }

    public long bytes() {
        return facts.bytes();
    }

    public String sha256() {
        return facts.sha256();
    }

    /** Hands each row below the headings to the taker. */
    public void read(Headings headings, ImportProgress progress, RowTaker taker) {
        HeadedRows rows = new HeadedRows(headings, taker);
        table.read(rows, progress);
        rows.finish();
    }

    private static Table table(Path file, FileFacts facts, Limits limits) throws IOException {
        if (facts.beginsWith('P', 'K')) {
            return workbook(file, limits);
        }
        refuseOtherKinds(facts);
        return new CsvTable(file, facts, limits);
    }

    private static Table workbook(Path file, Limits limits) throws IOException {
        WorkbookScan scan = WorkbookScan.of(file, limits);
        if (scan.isXlsx()) {
            return new XlsxTable(file, scan, limits);
        }
        if (scan.isOds()) {
            return new OdsTable(file, scan, limits);
        }
        throw new UnreadableFile(
                "The file is a zip folder, not a spreadsheet.",
                "Open the zip folder, take out the .csv, .xlsx or .ods file, and import that.");
    }

    private static void refuseOtherKinds(FileFacts facts) {
        if (facts.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableFile(
                    "The file is an old Excel workbook (.xls) or one locked with a password.",
                    "Open it in Excel, take off the password, save it as \"Excel Workbook (.xlsx)\", and import that copy.");
        }
        if (facts.beginsWith('%', 'P', 'D', 'F')) {
            throw new UnreadableFile(
                    "The file is a PDF, not a table.", "Download the .csv, .xlsx or .ods file instead.");
        }
        if (facts.beginning().strip().startsWith("<")) {
            throw new UnreadableFile(
                    "The file is a web page, not a table: the download link gave a page instead of the file.",
                    "Open the link in a browser, download the file itself, and import that.");
        }
    }
}
