package org.homeward.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells under headings, for a screen or for a Markdown page. */
record Table(List<String> headings, List<List<String>> rows) {
    String aligned() {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        return all().map(row -> line(row, widths).stripTrailing()).collect(Collectors.joining("\n", "", "\n"));
    }

    private java.util.stream.Stream<List<String>> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(headings), rows.stream());
    }

    private int width(int column) {
        return all().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).repeat(' ', widths[column] - cell.length() + 2);
        }
        return line.toString();
    }

    String markdown() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        lines.add(headings.stream().map(heading -> "---").toList());
        lines.addAll(rows);
        return lines.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
