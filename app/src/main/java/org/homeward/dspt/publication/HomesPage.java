package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.List;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.HomeStanding.Tie;
import org.homeward.dspt.Standings;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Link;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** The homes behind a number, so many to a page. */
public record HomesPage(Asked asked, Standings behind, int page) implements Page {
    static final int ROWS = 50;

    @Override
    public String title() {
        return asked.which().words();
    }

    /** From the address: 1 for anything else. */
    static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    /** "341 homes by the national rule, on 31 Dec 2022." */
    String sentence() {
        return "%,d %s, on %s."
                .formatted(
                        behind.homes().size(),
                        behind.homes().size() == 1 ? "home" : "homes",
                        London.words(asked.day()));
    }

    List<HomeStanding> rows() {
        return behind.homes().stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
    }

    @Nullable
    Link previous() {
        return page > 1 ? link(page - 1) : null;
    }

    @Nullable
    Link next() {
        return (long) page * ROWS < behind.homes().size() ? link(page + 1) : null;
    }

    private Link link(int to) {
        return new Link("Page " + to, asked.path() + "&page=" + to);
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Home"),
                Column.of("Place"),
                Column.of("Status"),
                Column.of("Published"),
                Column.of("Counts"),
                Column.of("Counts until"));
    }

    String counts(HomeStanding home) {
        return home.counts(asked.rule(), asked.day()) ? "Yes" : "No";
    }

    String until(HomeStanding home) {
        DsptStatus status = home.status();
        return status == null || !home.counts(asked.rule(), asked.day())
                ? "–"
                : asked.rule().lapsesOn(status).map(London::words).orElse("–");
    }

    static String published(@Nullable DsptStatus status) {
        LocalDate day = status == null ? null : status.publishedOn();
        return day == null ? "–" : London.words(day);
    }

    static String name(@Nullable Tie tie) {
        return tie == null ? "–" : tie.name();
    }
}
