package org.homeward.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.command.Failure.Refused;

/**
 * Sets of vital signs in a CSV file, scored row by row, however many there are.
 *
 * <p>What we read is ASCII; every octet of the other cells goes out as it came in, whatever its encoding.
 */
final class SetsFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter output;
    private final Consumer<String> complaints;

    private SetsFile(CsvWriter output, Consumer<String> complaints) {
        this.output = output;
        this.complaints = complaints;
    }

    /** Writes every row with its score; a row that cannot be read has none, and a complaint says why. */
    static void score(InputStream file, OutputStream scored, Consumer<String> complaints) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(new InputStreamReader(withoutByteOrderMark(file), ISO_8859_1));
                CsvWriter output = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new BufferedWriter(new OutputStreamWriter(scored, ISO_8859_1), 1 << 16))) {
            new SetsFile(output, complaints).score(rows.iterator());
        } catch (CsvParseException broken) {
            throw new Refused("The file stopped being CSV that can be read (" + broken.getMessage()
                    + "). Look for a cell with a quotation mark in it and run this again.");
        }
    }

    private void score(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new Refused("The file is empty. Its first line must name the columns.");
        }
        List<String> heading = rows.next().getFields();
        SignColumns columns = SignColumns.of(heading);
        write(heading, ScoreCells.HEADING);
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            write(widened(row.getFields(), columns.width()), scores(row, columns));
        }
    }

    private List<String> scores(CsvRecord row, SignColumns columns) {
        if (row.getFieldCount() != columns.width()) {
            complain(
                    row,
                    List.of("It has " + row.getFieldCount() + " cells and the first line has " + columns.width()
                            + "."));
            return ScoreCells.NO_SCORE;
        }
        SetRow set = SetRow.of(column -> columns.cell(row.getFields(), column));
        List<String> advice = set.advice();
        if (advice.isEmpty()) {
            return ScoreCells.of(set.score());
        }
        complain(row, advice);
        return ScoreCells.NO_SCORE;
    }

    private void complain(CsvRecord row, List<String> advice) {
        complaints.accept("Line " + row.getStartingLineNumber() + ": " + String.join(" ", advice));
    }

    private void write(List<String> cells, List<String> score) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(score);
        output.writeRecord(all);
    }

    /** As wide as the heading, so that the score stands below its name. */
    private static List<String> widened(List<String> cells, int width) {
        if (cells.size() >= width) {
            return cells.subList(0, width);
        }
        List<String> wide = new ArrayList<>(cells);
        wide.addAll(Collections.nCopies(width - cells.size(), ""));
        return wide;
    }

    private static InputStream withoutByteOrderMark(InputStream file) throws IOException {
        PushbackInputStream start = new PushbackInputStream(file, BYTE_ORDER_MARK.length);
        byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
        if (!java.util.Arrays.equals(first, BYTE_ORDER_MARK)) {
            start.unread(first);
        }
        return start;
    }
}
