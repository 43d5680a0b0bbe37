package org.homeward.programme.measure;

import java.util.ArrayList;
import java.util.List;
import org.homeward.programme.office.OfficeCsv;
import org.springframework.http.ResponseEntity;

/** Measures as files for a spreadsheet. */
final class MeasureFiles {
    private MeasureFiles() {}

    /** All measures of a day, for the team. */
    static ResponseEntity<String> figures(List<Counted> measures) {
        return OfficeCsv.file(
                "measures.csv",
                List.of("Measure", "Version", "Name", "Value", "Numerator", "Denominator", "Target", "As at", "Remark"),
                measures.stream().map(MeasureFiles::line).toList());
    }

    private static List<String> line(Counted one) {
        String missing = one.definition().missing();
        return List.of(
                one.definition().id(),
                String.valueOf(one.definition().version()),
                one.definition().name(),
                one.value(),
                one.numerator(),
                one.denominator(),
                one.definition().aim(),
                one.asAt().toString(),
                missing == null ? "" : missing);
    }

    /** Target and actual by month, as outsiders may read them. */
    static ResponseEntity<String> board(BoardPaperPage paper) {
        List<List<String>> lines = new ArrayList<>();
        for (BoardPaperPage.Measure measure : paper.measures()) {
            if (measure.trend().isEmpty()) {
                lines.add(line(
                        measure.definition(),
                        measure.told(),
                        measure.told().counted().asAt().toString()));
            }
            measure.trend()
                    .forEach(trend -> trend.months()
                            .forEach(month -> lines.add(line(
                                    measure.definition(),
                                    month.told(),
                                    month.day().toString()))));
        }
        return OfficeCsv.file(
                "board-paper.csv",
                List.of("Measure", "Version", "Name", "As at", "Actual", "Numerator", "Denominator", "Target"),
                lines);
    }

    private static List<String> line(Definition definition, Told told, String day) {
        return List.of(
                definition.id(),
                String.valueOf(definition.version()),
                definition.name(),
                day,
                told.value(),
                told.numerator(),
                told.denominator(),
                definition.aim());
    }

    static ResponseEntity<String> rows(Counted counted, List<Row> rows) {
        return OfficeCsv.file(
                "rows-" + counted.definition().id() + "-" + counted.asAt() + ".csv",
                List.of("Who", "When", "What", "Adds", "Out of"),
                rows.stream()
                        .map(row -> List.of(
                                row.who(),
                                row.on() == null ? "" : row.on().toString(),
                                row.what(),
                                String.valueOf(row.part()),
                                counted.definition().unit().isShare() ? String.valueOf(row.whole()) : ""))
                        .toList());
    }
}
