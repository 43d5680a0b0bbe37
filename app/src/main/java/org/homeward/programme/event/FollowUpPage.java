package org.homeward.programme.event;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** One provider that came: what was done about it since, and whether it applied. */
public record FollowUpPage(Event event, EventFollowUps.Came came, List<EventFollowUps.Step> steps, Form form)
        implements FormPage {
    public FollowUpPage {
        steps = List.copyOf(steps);
    }

    @Override
    public String title() {
        return came.name();
    }

    String path() {
        return event.path() + "/follow-up/" + came.provider();
    }

    static String words(EventFollowUps.Step step) {
        return London.words(step.on()) + ": " + step.kind().words()
                + (step.note().isEmpty() ? "" : ". " + step.note());
    }
}
