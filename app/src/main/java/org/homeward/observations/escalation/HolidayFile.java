package org.homeward.observations.escalation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeward.clinical.escalation.BankHolidays;

/** observations/bank-holidays.csv: the bank holidays of England and Wales as gov.uk has announced them. */
final class HolidayFile {
    static final BankHolidays KNOWN = read();

    private HolidayFile() {}

    private static BankHolidays read() {
        try (InputStream file = Objects.requireNonNull(
                        HolidayFile.class.getResourceAsStream("/observations/bank-holidays.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new BankHolidays(rows.stream()
                    .map(row -> LocalDate.parse(row.getField("date")))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
