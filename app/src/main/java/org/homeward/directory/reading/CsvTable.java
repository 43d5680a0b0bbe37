package org.homeward.directory.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.homeward.directory.ImportProgress;

/** A CSV file, with comma, semicolon or tab; read with a bound on every value and row. */
final class CsvTable implements Table {
    private final Path file;
    private final FileFacts facts;
    private final Limits limits;
    private final Charset charset;

    CsvTable(Path file, FileFacts facts, Limits limits) {
        this.file = file;
        this.facts = facts;
        this.limits = limits;
        this.charset = TextEncoding.of(facts);
    }

    @Override
    public void read(RowSink sink, ImportProgress progress) {
        Pace pace = new Pace(progress, limits, facts.bytes());
        try (CountedBytes bytes = new CountedBytes(Files.newInputStream(file));
                CsvReader<CsvRecord> records = open(bytes)) {
            sink.sheet("");
            copy(records.iterator(), sink, pace, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        pace.done();
    }

    private void copy(Iterator<CsvRecord> records, RowSink sink, Pace pace, CountedBytes bytes) {
        int widest = 0;
        boolean isThere = hasNext(records, 0);
        boolean isWanted = true;
        while (isThere && isWanted) {
            CsvRecord row = records.next();
            widest = Math.max(widest, row.getFieldCount());
            isThere = hasNext(records, row.getStartingLineNumber());
            if (!isThere) {
                refuseHalfRow(row, widest);
            }
            pace.row(bytes.count());
            isWanted = sink.row(row.getStartingLineNumber(), row.getFields());
        }
    }

    private boolean hasNext(Iterator<CsvRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (CsvParseException tooLong) {
            throw new UnreadableFile(
                    "After line %,d comes a value or a row far too long for this kind of file: a quote mark may never be closed."
                            .formatted(line),
                    "Download the file again. If it is the same, open it in Excel, save it as \"CSV UTF-8\" and import that copy.");
        }
    }

    private void refuseHalfRow(CsvRecord last, int widest) {
        boolean isShort = last.getFieldCount() < widest;
        boolean isCut = !facts.endsWithNewline();
        boolean isOpen = facts.census().oddQuotes();
        if ((isShort && (isCut || isOpen)) || (isCut && isOpen)) {
            throw new UnreadableFile(
                    "The file stops in the middle of line %,d: it is only part of a file."
                            .formatted(last.getStartingLineNumber()),
                    "Download it again, wait until the download has finished, then import the new copy.");
        }
    }

    private CsvReader<CsvRecord> open(InputStream bytes) throws IOException {
        if (facts.beginsWith(0xef, 0xbb, 0xbf)) {
            bytes.skipNBytes(3);
        }
        return CsvReader.builder()
                .fieldSeparator(separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(limits.rowBytes())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.cellCharacters())
                                .maxRecordSize(limits.rowBytes())
                                .build(),
                        new InputStreamReader(bytes, charset));
    }

    private char separator() {
        return List.of(',', ';', '\t').stream()
                .max((one, other) -> Long.compare(count(facts.beginning(), one), count(facts.beginning(), other)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
