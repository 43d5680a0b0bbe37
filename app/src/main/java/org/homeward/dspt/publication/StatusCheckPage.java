package org.homeward.dspt.publication;

import java.util.List;
import org.homeward.dspt.DsptSummary;
import org.homeward.kernel.London;
import org.homeward.ui.Page;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** What a file would change; nothing was kept. */
public record StatusCheckPage(DsptSummary summary, @Nullable String guard) implements Page {
    @Override
    public String title() {
        return "Checked, nothing kept yet";
    }

    List<SummaryRow> facts() {
        DsptSummary.Counts counts = summary.counts();
        return List.of(
                SummaryRow.of("File", summary.fileName()),
                SummaryRow.of("As at", London.words(summary.asAt())),
                row("Rows read", summary.read()),
                row("New homes", counts.added()),
                row("Changed", counts.changed()),
                row("The same as before", counts.unchanged()),
                row("Would count from now", counts.nowCompliant()),
                row("Would count no more", counts.noMore()),
                row("Our homes that it does not name", counts.missing()),
                row("Rows that are not ours", counts.notOurs()),
                row("Rejected rows", summary.rejected().size()));
    }

    static SummaryRow row(String key, int number) {
        return SummaryRow.of(key, "%,d".formatted(number));
    }
}
