package org.homeward.programme.takeover;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A kind of thing that hangs on the codes of a home, and what becomes of it; link is the proof that stands for it, or empty. */
record Dependant(String code, String name, Verdict verdict, String link, String why) {
    /** programme/takeover.csv, in its order. */
    static final List<Dependant> ALL = read();

    boolean carriesProof() {
        return verdict == Verdict.CARRIES_OVER && !link.isEmpty();
    }

    private static List<Dependant> read() {
        try (InputStream file = Objects.requireNonNull(Dependant.class.getResourceAsStream("/programme/takeover.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Dependant::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Dependant of(NamedCsvRecord row) {
        return new Dependant(
                row.getField("code"),
                row.getField("name"),
                Verdict.valueOf(row.getField("verdict")),
                row.getField("link"),
                row.getField("why"));
    }
}
