package org.homeward.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Made-up rows in the layout of the CQC care directory: some dormant, one in so many a care home. The same number always
 * makes the same row.
 */
public record MadeUpCqcRows(int careHomeEvery) {
    private static final String[] FIRST = {
        "Beech", "Oak", "Lark", "Mill", "Abbey", "Rose", "Ash", "Heron", "Marsh", "Willow"
    };
    private static final String[] SECOND = {"wood House", "field Lodge", "brook Court", " View", "dale Manor", " Grange"
    };
    private static final String[] TOWNS = {"Norwich", "Lowestoft", "King's Lynn", "Leeds", "Truro", "Durham", "Hove"};
    private static final String[] RATINGS = {
        "Good", "Good", "Good", "Requires improvement", "Outstanding", "Inadequate", ""
    };
    private static final String COLUMNS = "/directory/cqc-directory-columns.csv";

    /** As in England: one location in four is a care home. */
    public static MadeUpCqcRows asInEngland() {
        return new MadeUpCqcRows(4);
    }

    /** The headings in the order of the official file. */
    public static List<String> headings() {
        return columns().stream().map(CqcColumn::heading).toList();
    }

    private static List<CqcColumn> columns() {
        try (InputStream in = Objects.requireNonNull(MadeUpCqcRows.class.getResourceAsStream(COLUMNS));
                CsvReader<NamedCsvRecord> columns =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return columns.stream()
                    .map(column -> new CqcColumn(column.getField("header"), column.getField("type")))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Path csv(Path file, int rows) throws IOException {
        List<String> headings = headings();
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings);
            for (int number = 0; number < rows; number++) {
                Map<String, String> row = row(number);
                csv.writeRecord(headings.stream()
                        .map(heading -> row.getOrDefault(heading, ""))
                        .toList());
            }
        }
        return file;
    }

    /** The rows as Excel saves them, each changed as one wishes. */
    public static Path xlsx(Path file, int rows, IntFunction<Map<String, String>> row) throws IOException {
        return new MadeUpXlsx(columns(), row).write(file, rows);
    }

    /** The rows as LibreOffice saves them, each changed as one wishes. */
    public static Path ods(Path file, int rows, IntFunction<Map<String, String>> row) throws IOException {
        return new MadeUpOds(columns(), row).write(file, rows);
    }

    /** Values by heading; the map is the caller's to change. */
    public Map<String, String> row(int number) {
        Random random = new Random(number);
        boolean isHome = number % careHomeEvery == 0;
        Map<String, String> row = new HashMap<>();
        row.put("Location ID", "1-8%08d".formatted(number));
        row.put(
                "Location HSCA start date",
                "%02d/10/20%02d".formatted(1 + random.nextInt(28), 10 + random.nextInt(14)));
        row.put("Dormant (Y/N)", number % 97 == 96 ? "Y" : "N");
        row.put("Care home?", isHome ? "Y" : "N");
        row.put(
                "Location Name",
                FIRST[random.nextInt(FIRST.length)] + SECOND[random.nextInt(SECOND.length)] + " " + number);
        row.put(
                "Location ODS Code",
                "VZ" + Integer.toString(number + 46_656, 36).toUpperCase(Locale.ROOT));
        row.put("Location Telephone Number", "01632%06d".formatted(number % 1_000_000));
        row.put("Registered manager", "Example%d, Alex".formatted(number));
        row.put("Location Web Address", "www.home%d.example".formatted(number));
        row.put("Care homes beds", isHome ? String.valueOf(5 + random.nextInt(80)) : "");
        row.put("Location Type/Sector", "Social Care Org");
        row.put("Location Inspection Directorate", "Adult social care");
        row.put("Location Primary Inspection Category", "Residential social care");
        row.put("Location Latest Overall Rating", RATINGS[random.nextInt(RATINGS.length)]);
        row.put("Publication Date", "%02d/06/2024".formatted(1 + random.nextInt(28)));
        row.put("Inherited Rating (Y/N)", "N");
        row.put("Location Region", "East of England");
        row.put("Location Local Authority", "Suffolk");
        int area = number % 106;
        row.put("Location ONSPD CCG Code", "E38%06d".formatted(900_000 + area));
        row.put("Location ONSPD CCG", "NHS Example ICB - " + area);
        row.put("Location Street Address", (1 + random.nextInt(300)) + " Example Road");
        row.put("Location City", TOWNS[random.nextInt(TOWNS.length)]);
        row.put("Location County", "Norfolk");
        row.put("Location Postal Code", "NR%d %d%s".formatted(1 + random.nextInt(35), random.nextInt(10), "ZZ"));
        row.put("Location UPRN ID", String.valueOf(100_000_000_000L + number));
        row.put("Location Latitude", String.valueOf(52 + random.nextDouble()));
        row.put("Location Longitude", String.valueOf(1 + random.nextDouble()));
        addUnread(row, number);
        row.put("Brand ID", "-");
        row.put("Provider ID", "1-7%08d".formatted(number / 2));
        row.put("Provider Name", "Example Care %d Limited".formatted(number / 2));
        row.put("Provider Ownership Type", "Organisation");
        row.put("Provider Street Address", "1 Example Park");
        row.put("Provider Postal Code", "NR7 9ZZ");
        row.put(
                "Regulated activity - Accommodation for persons who require nursing or personal care",
                isHome ? "Y" : "");
        row.put("Service type - Care home service with nursing", isHome && number % 3 == 0 ? "Y" : "");
        row.put("Service type - Care home service without nursing", isHome && number % 3 != 0 ? "Y" : "");
        row.put("Service user band - Older People", "Y");
        row.put("Service user band - Dementia", random.nextBoolean() ? "Y" : "");
        return row;
    }

    // columns that make the real file as large as it is, though nobody here reads them
    private static void addUnread(Map<String, String> row, int number) {
        row.put("Location NHS Region", "East of England");
        row.put("Location PAF ID", String.valueOf(10_000_000 + number));
        row.put("Location Parliamentary Constituency", "Example Constituency " + number % 543);
        row.put("Brand Name", "-");
        row.put("Provider Companies House Number", "%08d".formatted(number / 2));
        row.put("Provider Type/Sector", "Social Care Org");
        row.put("Provider Inspection Directorate", "Adult social care");
        row.put("Provider Primary Inspection Category", "Residential social care");
        row.put("Provider Web Address", "www.care%d.example".formatted(number / 2));
        row.put("Provider PAF ID", String.valueOf(20_000_000 + number / 2));
        row.put("Provider Local Authority", "Suffolk");
        row.put("Provider Region", "East of England");
        row.put("Provider NHS Region", "East of England");
        row.put("Provider Latitude", "52.628%05d".formatted(number % 100_000));
        row.put("Provider Longitude", "1.292%05d".formatted(number % 100_000));
        row.put("Provider Parliamentary Constituency", "Example Constituency " + number % 543);
        row.put("Provider Nominated Individual Name", "Example%d, Robin".formatted(number / 2));
    }
}
