package org.homeward.directory.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One column of a CSV file that is part of the program. */
public final class TableResource {
    private TableResource() {}

    public static List<String> column(String resource, String heading) {
        try (InputStream in = TableResource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return rows.stream().map(row -> row.getField(heading)).toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
