package org.homeward.observations.earlier;

import java.util.List;
import org.homeward.ui.Page;
import org.homeward.ui.SummaryRow;

/** One import of earlier sets: what it held, and its undoing. */
public record EarlierImportPage(EarlierImport earlier, boolean mayUndo) implements Page {
    public static final int SHOWN = 50;

    @Override
    public String title() {
        return earlier.summary().fileName();
    }

    boolean canBeUndone() {
        return mayUndo && earlier.undoing() == null;
    }

    static List<EarlierFinding> shown(EarlierSummary summary) {
        return summary.findings().stream().limit(SHOWN).toList();
    }

    static List<SummaryRow> rows(EarlierSummary summary) {
        return List.of(
                row("Rows read", summary.rows()),
                row("Complete sets, with a score", summary.scored()),
                row("The same score in the file", summary.agree()),
                row("Another score in the file", summary.differ()),
                row("No score in the file", summary.withoutFileScore()),
                row("Incomplete, so without a score", summary.incomplete()),
                row("Rejected", summary.rejected()));
    }

    private static SummaryRow row(String key, long number) {
        return SummaryRow.of(key, "%,d".formatted(number));
    }
}
