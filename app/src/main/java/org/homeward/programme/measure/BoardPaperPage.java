package org.homeward.programme.measure;

import java.util.List;
import java.util.Map;
import org.homeward.kernel.London;
import org.homeward.programme.feedback.FeedbackFigures.Quote;
import org.homeward.ui.Page;

/** What goes to a board: each initiative on its own sheet with target and actual by month, and what people say who agreed to it. */
public record BoardPaperPage(Asked asked, List<Measure> measures, List<Quote> quotes, String area) implements Page {
    private static final int MOST_QUOTES = 3;
    /** What the room of feedback calls an initiative, where it says it otherwise. */
    private static final Map<String, String> SAID_OF =
            Map.of("Secure mail", "NHSmail", "Care records", "Care records (DSCR)", "Weekend rounds", "Weekend calls");

    /** A measure as outsiders may read it, and its months; one that nothing counts has none. */
    record Measure(Told told, List<Trend> trend) {
        Definition definition() {
            return told.counted().definition();
        }
    }

    @Override
    public String title() {
        return "Board paper";
    }

    String day() {
        return London.words(asked.day());
    }

    List<Measure> of(String initiative) {
        return measures.stream()
                .filter(one -> one.definition().initiative().equals(initiative))
                .toList();
    }

    List<Quote> said(String initiative) {
        return quotes.stream()
                .filter(quote -> quote.about().equals(SAID_OF.getOrDefault(initiative, initiative)))
                .filter(quote -> !quote.on().isAfter(asked.day()))
                .limit(MOST_QUOTES)
                .toList();
    }

    static String under(Quote quote) {
        return quote.saidBy() + ", " + London.words(quote.on());
    }

    String back() {
        return MeasuresPage.PATH + "?" + asked.query();
    }

    String file() {
        return MeasuresPage.PATH + "/board-paper.csv?" + asked.query();
    }
}
