package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** What may be quoted today, for a board paper: words with a role and a kind of organisation, by part of the programme. */
public record BoardStoriesPage(List<Said> quotes, LocalDate today) implements Page {
    public BoardStoriesPage {
        LocalDate day = today;
        quotes = quotes.stream().filter(said -> said.isQuotable(day)).toList();
    }

    @Override
    public String title() {
        return "What people say";
    }

    String asAt() {
        return London.words(today);
    }

    List<Initiative> initiatives() {
        return Stream.of(Initiative.values())
                .filter(initiative -> !about(initiative).isEmpty())
                .toList();
    }

    List<Said> about(Initiative initiative) {
        return quotes.stream()
                .filter(said -> said.kind().initiative() == initiative)
                .toList();
    }

    static String under(Said said) {
        return said.speaker().quoted() + ", " + London.words(said.on());
    }
}
