package org.homeward.programme.measure;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Link;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** The rows behind a figure, so many to a page; their parts add up to it. */
public record MeasureRowsPage(Asked asked, Counted counted, Measured.Rows found, int number) implements Page {
    static final int ROWS = 50;

    @Override
    public String title() {
        return "Rows: " + counted.definition().name();
    }

    /** From the address: 1 for anything else. */
    static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    static Measured.Span span(int number) {
        return new Measured.Span((number - 1) * ROWS, ROWS);
    }

    String day() {
        return London.words(asked.day());
    }

    /** Whether each row adds one and nothing else is to be said. */
    boolean isShare() {
        return counted.definition().unit().isShare();
    }

    List<Column> columns() {
        List<Column> all = List.of(Column.of("Who"), Column.of("When"), Column.of("What"), Column.ofNumbers("Adds"));
        return isShare() ? List.of(all.get(0), all.get(1), all.get(2), all.get(3), Column.ofNumbers("Out of")) : all;
    }

    String on(Row row) {
        return row.on() == null ? "" : London.words(row.on());
    }

    String back() {
        return MeasuresPage.PATH + "/" + counted.definition().id() + "?" + asked.query();
    }

    String file() {
        return MeasuresPage.PATH + "/" + counted.definition().id() + "/rows.csv?" + asked.query();
    }

    @Nullable
    Link previous() {
        return number > 1 ? link(number - 1) : null;
    }

    @Nullable
    Link next() {
        return (long) number * ROWS < found.all() ? link(number + 1) : null;
    }

    private Link link(int to) {
        return new Link(
                "Page " + to,
                MeasuresPage.PATH + "/" + counted.definition().id() + "/rows?" + asked.query() + "&page=" + to);
    }
}
