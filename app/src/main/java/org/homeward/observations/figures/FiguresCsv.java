package org.homeward.observations.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.ui.Spreadsheet;
import org.springframework.http.ResponseEntity;

/** What a page of figures shows, as a file for a spreadsheet: one number to a row, with the version of how it is counted. */
final class FiguresCsv {
    private static final List<String> HEAD =
            List.of("Whose", "Figure", "Version", "Which", "Period", "Value", "Unit", "Made of");

    private FiguresCsv() {}

    static ResponseEntity<String> of(FiguresPage page) {
        return file(csv -> page.topics().stream()
                .flatMap(topic -> page.lines(topic).stream())
                .forEach(line -> page.periods()
                        .forEach(period -> write(csv, page.report().name(), line, period, page.value(line, period)))));
    }

    static ResponseEntity<String> of(AreaPage page) {
        return file(csv -> page.homes()
                .forEach(home -> page.figures()
                        .forEach(figure -> write(
                                csv,
                                home.name(),
                                new Line(figure, null, figure.definition().name()),
                                page.wish().period(),
                                page.value(home, figure)))));
    }

    private static void write(CsvWriter csv, String whose, Line line, Period period, Value value) {
        Definition definition = line.figure().definition();
        csv.writeRecord(
                Spreadsheet.safe(whose),
                definition.name(),
                String.valueOf(definition.version()),
                line.part() == null ? "" : line.words(),
                period.head(),
                number(value),
                definition.unit(),
                value.beside());
    }

    /** As a spreadsheet adds it up; a word where there is no number to tell. */
    private static String number(Value value) {
        return value instanceof Value.None || value instanceof Value.Few
                ? value.words()
                : String.valueOf(value.height());
    }

    private static ResponseEntity<String> file(Consumer<CsvWriter> rows) {
        return Spreadsheet.file("figures.csv", csv -> {
            csv.writeRecord(HEAD);
            rows.accept(csv);
        });
    }
}
