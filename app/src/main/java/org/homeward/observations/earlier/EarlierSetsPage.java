package org.homeward.observations.earlier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homeward.observations.earlier.EarlierCounts.OfHome;
import org.homeward.observations.earlier.EarlierCounts.OfMonth;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** How much was measured with other kit, by home and by month, and which files it came from. */
public record EarlierSetsPage(List<OfHome> homes, List<OfMonth> months, List<EarlierImport> imports, boolean mayImport)
        implements Page {
    static final String PATH = "/earlier-sets";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final List<Column> COUNTS = List.of(
            Column.ofNumbers("Sets"),
            Column.ofNumbers("Complete"),
            Column.ofNumbers("Readings"),
            Column.ofNumbers("Missing"));

    public EarlierSetsPage {
        homes = List.copyOf(homes);
        months = List.copyOf(months);
        imports = List.copyOf(imports);
    }

    @Override
    public String title() {
        return "Earlier sets";
    }

    List<Column> homeColumns() {
        return with(Column.of("Home"), Column.ofNumbers("Sets in 4 weeks"));
    }

    List<Column> monthColumns() {
        return with(Column.of("Month"));
    }

    private static List<Column> with(Column first, Column... last) {
        return java.util.stream.Stream.of(List.of(first), COUNTS, List.of(last))
                .flatMap(List::stream)
                .toList();
    }

    static String month(LocalDate first) {
        return MONTH.format(first);
    }

    static String number(long number) {
        return "%,d".formatted(number);
    }
}
