package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Every measure on a day, by initiative, against what is aimed at; and the reports that were frozen. */
public record MeasuresPage(
        Asked asked,
        List<Counted> measures,
        Map<String, List<Measured.Beside>> besides,
        List<Snapshot> snapshots,
        Freezing freezing,
        Form form)
        implements FormPage {
    static final String PATH = "/programme/measures";

    /** Whether the reader may freeze, and on which day they read. */
    record Freezing(boolean isAllowed, LocalDate today) {}

    @Override
    public String title() {
        return "Measures";
    }

    String day() {
        return London.words(asked.day());
    }

    List<Counted> of(String initiative) {
        return measures.stream()
                .filter(one -> one.definition().initiative().equals(initiative))
                .toList();
    }

    List<Measured.Beside> beside(Counted one) {
        return besides.getOrDefault(one.definition().id(), List.of());
    }

    String path(Counted one) {
        return PATH + "/" + one.definition().id() + "?" + asked.query();
    }

    static List<Column> columns() {
        return List.of(Column.of("Measure"), Column.ofNumbers("Value"), Column.of("Target"), Column.of("Also"));
    }

    static List<Option> borders() {
        return Stream.of(Border.values())
                .map(border -> Option.of(border.name(), border.words()))
                .toList();
    }
}
