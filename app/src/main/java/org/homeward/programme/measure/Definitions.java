package org.homeward.programme.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** programme/measures.csv: the measures, in the order in which they are reported. */
final class Definitions {
    private static final List<Definition> ALL = read();

    private Definitions() {}

    static List<Definition> all() {
        return ALL;
    }

    /** What they are grouped by, in their order. */
    static List<String> initiatives() {
        return ALL.stream().map(Definition::initiative).distinct().toList();
    }

    static Definition named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no measure " + id));
    }

    static Optional<Definition> find(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<Definition> read() {
        try (InputStream file =
                        Objects.requireNonNull(Definitions.class.getResourceAsStream("/programme/measures.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Definitions::definition).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Definition definition(NamedCsvRecord row) {
        String missing = row.getField("missing");
        return new Definition(
                row.getField("id"),
                Integer.parseInt(row.getField("version")),
                row.getField("initiative"),
                row.getField("name"),
                Unit.valueOf(row.getField("unit").toUpperCase(Locale.ROOT)),
                row.getField("numerator"),
                row.getField("denominator"),
                row.getField("filter"),
                row.getField("period"),
                Definition.Comparator.valueOf(
                        row.getField("comparator").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getField("target"),
                row.getField("bordered").equals("yes"),
                missing.isEmpty() ? null : missing);
    }
}
