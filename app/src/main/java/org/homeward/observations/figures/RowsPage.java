package org.homeward.observations.figures;

import java.util.List;
import org.homeward.ui.Page;

/** The rows behind a figure: who, when, and whether it counts. */
public record RowsPage(Scope scope, BehindFigures.Asked asked, Behind behind, boolean tellsHome) implements Page {
    @Override
    public String title() {
        return asked.line().title();
    }

    List<RowWords> rows() {
        return behind.rows().stream()
                .map(row -> new RowWords(asked.line().figure(), row))
                .toList();
    }

    Definition definition() {
        return asked.line().figure().definition();
    }

    /** "41 of 50 count, in November 2026." */
    String sentence() {
        String many = definition().isShare()
                ? "%,d of %,d".formatted(behind.counted(), behind.all())
                : "%,d %s"
                        .formatted(
                                behind.all(),
                                definition().unit().equals("minutes")
                                        ? "answers"
                                        : definition().unit());
        return many + " " + asked.period().words() + ", as it is now.";
    }
}
