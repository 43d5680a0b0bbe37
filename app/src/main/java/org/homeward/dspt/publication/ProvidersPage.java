package org.homeward.dspt.publication;

import java.util.List;
import java.util.Objects;
import org.homeward.dspt.Compliance;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The providers of the area: which of them count, and how many of their homes do. */
public record ProvidersPage(Standings standings, boolean onlyThoseThatCount) implements Page {
    @Override
    public String title() {
        return "DSPT by provider";
    }

    Compliance figure() {
        return standings.compliance(Rule.BY_PROVIDER);
    }

    List<Standings.Part> providers() {
        return standings.byProvider().stream()
                .filter(part -> part.tie() != null && (!onlyThoseThatCount || part.isWhole()))
                .toList();
    }

    /** Homes that no provider is known of; they are left out of the figure. */
    int without() {
        return standings.byProvider().stream()
                .filter(part -> part.tie() == null)
                .mapToInt(part -> part.standings().homes().size())
                .sum();
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Provider"),
                Column.of("Counts"),
                Column.ofNumbers("Homes that count"),
                Column.ofNumbers("Homes"));
    }

    String homes(Standings.Part part, boolean counting) {
        Asked asked = Asked.all(standings.day(), Rule.NATIONAL)
                .of(Objects.requireNonNull(part.tie()).id());
        return (counting ? asked.only(Asked.Which.COUNT) : asked).path();
    }
}
