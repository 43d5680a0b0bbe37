package org.homeward.directory.reading;

import java.util.List;

/** One row of a table; values are asked for by the heading we know a column under, and come trimmed, "" when missing. */
public record Row(long number, Columns columns, List<String> cells) {
    public String text(String heading) {
        Integer at = columns.places().get(heading);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** More values than headings: the values have slipped to the right, usually for want of a quote mark. */
    public boolean hasSlipped() {
        return cells.size() > columns.count()
                && cells.subList(columns.count(), cells.size()).stream().anyMatch(extra -> !extra.isBlank());
    }
}
