package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.programme.NextStep;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A session as it was saved, and what takes the home further from here: the next step is null when nobody knows one. */
public record SavedPage(
        SupportSession session,
        @Nullable NextStep next,
        List<PastSession> before,
        @Nullable LocalDate promised,
        Form form)
        implements FormPage {
    public SavedPage {
        before = List.copyOf(before);
    }

    @Override
    public String title() {
        return (session.isToCome() ? "Booked: " : "Saved: ") + session.caller().name();
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("About", session.topicWords()));
        rows.add(SummaryRow.of("How", session.how()));
        rows.add(SummaryRow.of("Came of it", session.outcomeWords()));
        Cause cause = session.said().cause();
        add(rows, "Why", cause == null ? null : cause.words());
        add(rows, "Spoke to", session.said().contact());
        add(rows, "Note", session.said().note());
        add(rows, "Call again", promised == null ? null : London.words(promised));
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(SummaryRow.of(key, value));
        }
    }

    boolean isMissed() {
        return session.status() == Status.MISSED;
    }
}
