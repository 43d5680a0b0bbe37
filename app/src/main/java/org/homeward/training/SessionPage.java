package org.homeward.training;

import java.time.Instant;
import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** A session as the digital team sees it: how many come from each home, and calling it off. */
public record SessionPage(Session session, List<Sessions.OfHome> homes, Form form, Instant now) implements FormPage {
    public SessionPage {
        homes = List.copyOf(homes);
    }

    @Override
    public String title() {
        return "Session of " + session.when();
    }

    boolean mayCancel() {
        return !session.isCancelled() && !session.hasBegun(now);
    }

    List<Column> columns() {
        return List.of(
                Column.of("Home"), Column.ofNumbers("Booked"), Column.ofNumbers("Came"), Column.ofNumbers("Did not"));
    }
}
