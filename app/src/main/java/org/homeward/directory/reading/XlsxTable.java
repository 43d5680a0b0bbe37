package org.homeward.directory.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.homeward.directory.ImportProgress;
import org.jspecify.annotations.Nullable;

/** An Excel workbook (.xlsx), sheet by sheet; a date comes as Excel's day number. */
final class XlsxTable implements Table {
    private final Path file;
    private final WorkbookScan scan;
    private final Limits limits;
    private long rowsRead;

    XlsxTable(Path file, WorkbookScan scan, Limits limits) {
        this.file = file;
        this.scan = scan;
        this.limits = limits;
    }

    @Override
    public void read(RowSink sink, ImportProgress progress) {
        Pace pace = new Pace(progress, limits, scan.tableBytes());
        try (ReadableWorkbook workbook = open()) {
            refuseOldMacDates(workbook);
            List<Sheet> sheets = parsed(() -> workbook.getSheets().toList());
            for (Sheet sheet : sheets) {
                if (sink.sheet(sheet.getName())) {
                    read(sheet, sink, pace);
                }
            }
        } catch (IOException failure) {
            throw damaged(failure);
        }
        pace.done();
    }

    private void read(Sheet sheet, RowSink sink, Pace pace) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = parsed(rows::iterator);
            boolean more = true;
            while (more && parsed(each::hasNext)) {
                Row row = parsed(each::next);
                rowsRead++;
                pace.row(scan.tableBytes() * Math.min(rowsRead, scan.rows()) / Math.max(1, scan.rows()));
                more = sink.row(row.getRowNum(), cells(row));
            }
        }
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > limits.columns()) {
            throw WorkbookScan.bomb("row %,d has more than %,d columns".formatted(row.getRowNum(), limits.columns()));
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (text == null) {
            return "";
        }
        if (text.length() > limits.cellCharacters()) {
            throw WorkbookScan.bomb("cell %s is longer than Excel allows".formatted(cell.getAddress()));
        }
        return text;
    }

    private ReadableWorkbook open() throws IOException {
        Optional<ReadableWorkbook> opened = parsed(() -> {
            try {
                return Optional.of(new ReadableWorkbook(file.toFile()));
            } catch (IOException failure) {
                throw damaged(failure);
            }
        });
        return opened.orElseThrow();
    }

    private static void refuseOldMacDates(ReadableWorkbook workbook) {
        if (workbook.isDate1904()) {
            throw new UnreadableFile(
                    "The workbook counts its dates from 1904, as old Macs did, so dates would come out wrong.",
                    "Open it in Excel, save it as \"CSV UTF-8\", and import that copy.");
        }
    }

    // the library answers broken XML with many kinds of exception; only it runs in here, never our own code
    private static <T> T parsed(Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadableFile known) {
            throw known;
        } catch (RuntimeException broken) {
            throw damaged(broken);
        }
    }

    private static UnreadableFile damaged(Exception why) {
        UnreadableFile damaged = new UnreadableFile(
                "The workbook is damaged: part of it cannot be read.",
                "Download it again. If it is the same, open it in Excel, save it as \"CSV UTF-8\", and import that copy.");
        damaged.initCause(why);
        return damaged;
    }
}
