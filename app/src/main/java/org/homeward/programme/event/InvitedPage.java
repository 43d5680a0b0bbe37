package org.homeward.programme.event;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Who was invited to an event, and how each invitation stands. */
public record InvitedPage(Event event, List<EventInvitations.Invited> invited, Form form) implements FormPage {
    public InvitedPage {
        invited = List.copyOf(invited);
    }

    @Override
    public String title() {
        return "Invitations";
    }

    String action(EventInvitations.Invited one) {
        return event.path() + "/invitations/" + one.id() + "/answer";
    }

    static List<Column> columns() {
        return List.of(Column.of("Organisation"), Column.of("Invited"), Column.of("State"), Column.of("Their answer"));
    }
}
