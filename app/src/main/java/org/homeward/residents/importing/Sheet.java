package org.homeward.residents.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a file under our headings, or the sentence that says why they cannot be read. */
sealed interface Sheet {
    int MOST_ROWS = 1_000;

    record Rows(List<Row> rows) implements Sheet {}

    record Refused(String words) implements Sheet {}

    /** One row, numbered as a spreadsheet numbers it; a row with too few or too many cells is not complete. */
    record Row(int number, Map<Column, String> cells, boolean complete) {
        public Row {
            cells = Map.copyOf(cells);
        }

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }

        /** The row as if these cells were empty. */
        Row without(BiPredicate<Column, String> empty) {
            Map<Column, String> others = new EnumMap<>(Column.class);
            cells.forEach((column, cell) -> others.put(column, empty.test(column, cell) ? "" : cell));
            return new Row(number, others, complete);
        }
    }

    static Sheet of(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return read(records.stream().map(CsvRecord::getFields).toList());
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException unreadable) {
            return new Refused(
                    "The rows of this file cannot be told apart. Save it again as CSV UTF-8, with commas between the cells, and choose the new file");
        }
    }

    /** Comma, semicolon or tab: what stands most often in the first line. */
    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparing(mark ->
                        headings.chars().filter(letter -> letter == mark).count()))
                .orElse(',');
    }

    private static Sheet read(List<List<String>> lines) {
        List<String> headings = withoutBlankEnd(lines.getFirst());
        List<Optional<Column>> columns = headings.stream().map(Column::headed).toList();
        Optional<String> wrong = wrong(headings, columns);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        List<Row> rows = rows(lines, columns.stream().flatMap(Optional::stream).toList());
        if (rows.isEmpty()) {
            return new Refused(
                    "The file has headings and no residents. Write a row for each resident and choose it again");
        }
        return rows.size() > MOST_ROWS
                ? new Refused("The file has more than 1,000 residents. Import one home at a time")
                : new Rows(rows);
    }

    private static Optional<String> wrong(List<String> headings, List<Optional<Column>> columns) {
        List<Column> known = columns.stream().flatMap(Optional::stream).toList();
        if (known.isEmpty()) {
            return Optional.of(
                    "The first row does not have our headings. Download the template, copy your residents into it and choose it here");
        }
        if (known.size() < headings.size()) {
            String strange = headings.get(columns.indexOf(Optional.<Column>empty()));
            return Optional.of("There is no column \"" + shortened(strange)
                    + "\". Use the headings of the template, or take this column out");
        }
        if (new HashSet<>(known).size() < known.size()) {
            return Optional.of("A heading stands twice in the first row. Keep one column for each heading");
        }
        return missing(known);
    }

    private static Optional<String> missing(List<Column> known) {
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !known.contains(column))
                .map(column -> "\"" + column.heading() + "\"")
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("These columns are missing: " + missing + ". Use the headings of the template");
    }

    private static List<Row> rows(List<List<String>> lines, List<Column> columns) {
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(line + 1, lines.get(line), columns));
            }
        }
        return rows;
    }

    private static Row row(int number, List<String> line, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int place = 0; place < Math.min(line.size(), columns.size()); place++) {
            cells.put(columns.get(place), SafeCell.read(line.get(place)));
        }
        boolean complete =
                line.size() >= columns.size() && withoutBlankEnd(line).size() <= columns.size();
        return new Row(number, cells, complete);
    }

    /** Spreadsheets write commas for columns that were once used; they say nothing. */
    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
