package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.dspt.Compliance;
import org.homeward.dspt.HomeStanding.Tie;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** The three rules as numbers, and the national one by place. */
public record DsptPage(String area, Standings standings, LocalDate today, Form form) implements FormPage {
    static final String PATH = "/dspt";

    @Override
    public String title() {
        return "DSPT status";
    }

    List<Compliance> figures() {
        return Stream.of(Rule.values()).map(standings::compliance).toList();
    }

    List<Standings.Part> places() {
        return standings.byPlace();
    }

    /** "Tuesday's file" in a word: how old the news is. */
    String age() {
        LocalDate newest = standings.newestFile();
        return newest == null
                ? "No file was in by that day."
                : "The newest file then was as at " + London.words(newest) + ".";
    }

    boolean isToday() {
        return standings.day().equals(today);
    }

    static List<Column> ruleColumns() {
        return List.of(
                Column.of("Rule"), Column.ofNumbers("Count"), Column.ofNumbers("Out of"), Column.ofNumbers("Share"));
    }

    static List<Column> placeColumns() {
        return List.of(
                Column.of("Place"),
                Column.ofNumbers("Count"),
                Column.ofNumbers("Out of"),
                Column.ofNumbers("Share"),
                Column.ofNumbers("Current edition only"));
    }

    String counted(Compliance figure) {
        return figure.rule() == Rule.BY_PROVIDER
                ? PATH + "/providers?which=COUNT&on=" + standings.day()
                : Asked.all(standings.day(), figure.rule())
                        .only(Asked.Which.COUNT)
                        .path();
    }

    String outOf(Compliance figure) {
        return figure.rule() == Rule.BY_PROVIDER
                ? PATH + "/providers?which=ALL&on=" + standings.day()
                : Asked.all(standings.day(), figure.rule()).path();
    }

    /** The homes of a place that count by a rule; homes without a place have no link of their own. */
    @Nullable
    String at(Standings.Part part, Rule rule, boolean counting) {
        UUID place = id(part);
        Asked asked = Asked.all(standings.day(), rule).in(place);
        return place == null ? null : (counting ? asked.only(Asked.Which.COUNT) : asked).path();
    }

    private static @Nullable UUID id(Standings.Part part) {
        Tie tie = part.tie();
        return tie == null ? null : tie.id();
    }

    static String name(Standings.Part part, String otherwise) {
        Tie tie = part.tie();
        return tie == null ? otherwise : tie.name();
    }

    static String number(int number) {
        return "%,d".formatted(number);
    }
}
