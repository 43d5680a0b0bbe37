package org.homeward;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.homeward.directory.ShippedFile;
import org.homeward.directory.intake.BadFiles;

/** How many open care homes the demo makes up, as its file says; of a home that is registered twice, one counts. */
public final class MadeUpHomes {
    public static final int OPEN = count();

    private MadeUpHomes() {}

    private static int count() {
        String file = new String(BadFiles.resource(ShippedFile.DEMO_CARE_HOMES.resource()), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return (int) rows.stream().filter(MadeUpHomes::counts).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean counts(NamedCsvRecord row) {
        String first = row.getField("Primary ID (Dual registration locations)");
        return row.getField("Dormant (Y/N)").equals("N")
                && row.getField("Care home?").equals("Y")
                && (first.isEmpty() || first.equals(row.getField("Location ID")));
    }
}
