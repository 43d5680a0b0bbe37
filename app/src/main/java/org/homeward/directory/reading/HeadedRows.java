package org.homeward.directory.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headings among the first rows of each sheet, then passes on the rows below; later sheets are skipped. */
final class HeadedRows implements RowSink {
    private static final int LOOK_AT = 30;
    private final Headings headings;
    private final RowTaker taker;
    private final List<List<String>> lookedAt = new ArrayList<>();
    private @Nullable Columns columns;
    private boolean isDone;
    private boolean isSheetMissing;
    private int looked;

    HeadedRows(Headings headings, RowTaker taker) {
        this.headings = headings;
        this.taker = taker;
    }

    @Override
    public boolean sheet(String name) {
        isDone = columns != null;
        looked = 0;
        boolean isOther = isOtherThanWanted(name);
        isSheetMissing |= isOther;
        return !isDone && !isOther;
    }

    private boolean isOtherThanWanted(String name) {
        return !name.isEmpty()
                && headings.sheet()
                        .filter(wanted -> !NamedHeadings.bare(wanted).equals(NamedHeadings.bare(name)))
                        .isPresent();
    }

    @Override
    public boolean row(long number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return !isDone;
        }
        Columns known = columns;
        if (known == null) {
            return look(number, cells);
        }
        taker.take(new Row(number, known, cells));
        return true;
    }

    private boolean look(long number, List<String> cells) {
        Columns found = headings.in(cells).orElse(null);
        columns = found;
        if (found != null && !headings.areARow()) {
            taker.take(new Row(number, found, cells));
        }
        lookedAt.add(cells);
        looked++;
        return found != null || looked < LOOK_AT;
    }

    void finish() {
        if (columns == null && lookedAt.isEmpty() && isSheetMissing) {
            throw KnownLayouts.noSheet(headings);
        }
        if (columns == null) {
            throw KnownLayouts.wrong(lookedAt, headings);
        }
    }
}
