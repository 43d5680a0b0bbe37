package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.HomeStanding.Tie;
import org.homeward.dspt.Rule;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Page;
import org.homeward.ui.SummaryRow;

/** What one home published since the first file, and what hangs on it. */
public record HomeHistoryPage(HomeStanding home, LocalDate today, List<DsptStatus> history, List<String> services)
        implements Page {
    public HomeHistoryPage {
        history = List.copyOf(history);
        services = List.copyOf(services);
    }

    @Override
    public String title() {
        return home.name() + ": DSPT";
    }

    List<SummaryRow> facts() {
        List<SummaryRow> facts = new ArrayList<>(List.of(
                SummaryRow.of("Status", home.words()),
                SummaryRow.of(Rule.NATIONAL.title(), counts(Rule.NATIONAL)),
                SummaryRow.of(Rule.CURRENT_EDITION.title(), counts(Rule.CURRENT_EDITION))));
        DsptStatus status = home.status();
        if (status != null && status.parent() != null) {
            facts.add(SummaryRow.of("Head office", status.parent().words()));
        }
        Tie provider = home.provider();
        if (provider != null) {
            facts.add(SummaryRow.of("Provider", provider.name()));
        }
        facts.add(SummaryRow.of(
                "What hangs on it", services.isEmpty() ? "Nothing that we know of." : HangingOn.words(services)));
        return facts;
    }

    private String counts(Rule rule) {
        DsptStatus status = home.status();
        if (status == null || !rule.counts(status, today)) {
            return "Does not count";
        }
        LocalDate until = rule.lapsesOn(status).orElse(today);
        return "Counts until %s: %,d days left%s"
                .formatted(
                        London.words(until),
                        ChronoUnit.DAYS.between(today, until),
                        isPrevious(status) ? ". It is of the previous edition." : ".");
    }

    private boolean isPrevious(DsptStatus status) {
        return status.edition() != null && !status.edition().isCurrentOn(today);
    }

    static List<Column> columns() {
        return List.of(Column.of("First seen"), Column.of("Status"), Column.of("Published"), Column.of("The file"));
    }
}
