package org.homeward.observations.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeward.observations.figures.AreaMonths.OfHome;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** Every home in one period, for who sees counts alone. */
public record AreaPage(Wish wish, List<OfHome> homes, List<Option> periods, Form form) implements Page {
    static final String PATH = "/figures";

    /** The columns, those that say most first. */
    static final List<Figure> FIGURES = List.of(
            Figure.RESIDENTS,
            Figure.SETS,
            Figure.COMPLETE,
            Figure.READINGS,
            Figure.ON_TIME,
            Figure.CALLS,
            Figure.ANSWERED,
            Figure.MEDIAN,
            Figure.FILED);

    /** Of which period, which homes (part of a name; empty for all), and by which figure they are sorted (empty: by name). */
    record Wish(Period period, String named, String sort) {
        String query() {
            return "period=" + period.key() + "&named="
                    + URLEncoder.encode(named, StandardCharsets.UTF_8) + "&sort="
                    + Figure.named(sort).map(Figure::name).orElse("");
        }
    }

    public AreaPage {
        homes = homes.stream()
                .filter(home ->
                        home.name().toLowerCase(Locale.UK).contains(wish.named().toLowerCase(Locale.UK)))
                .sorted(order(wish))
                .toList();
        periods = List.copyOf(periods);
    }

    /** The least first: these homes may want help. What is not told stands last, so that the order tells nothing either. */
    private static Comparator<OfHome> order(Wish wish) {
        Comparator<OfHome> byName = Comparator.comparing(OfHome::name);
        return Figure.named(wish.sort())
                .filter(FIGURES::contains)
                .map(figure -> Comparator.<OfHome>comparingInt(home -> place(told(home, figure)))
                        .thenComparing(byName))
                .orElse(byName);
    }

    private static int place(Value value) {
        return value instanceof Value.Few || value instanceof Value.None ? Integer.MAX_VALUE : value.height();
    }

    private static Value told(OfHome home, Figure figure) {
        return figure.of(home.counts(), null).told();
    }

    @Override
    public String title() {
        return "Reports: all homes";
    }

    Value value(OfHome home, Figure figure) {
        return figure == Figure.FILED && wish.period().month() == null ? new Value.None() : told(home, figure);
    }

    List<Figure> figures() {
        return FIGURES;
    }

    List<Option> sorts() {
        return FIGURES.stream()
                .map(figure -> Option.of(figure.name(), figure.definition().name()))
                .toList();
    }
}
