package org.homeward.programme.event;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The providers that came; first those that have not applied. */
public record FollowUpsPage(Event event, List<EventFollowUps.Came> providers) implements Page {
    public FollowUpsPage {
        providers = List.copyOf(providers);
    }

    @Override
    public String title() {
        return "Follow-up";
    }

    String count() {
        long left = providers.stream().filter(one -> one.appliedOn() == null).count();
        return left + " of " + providers.size() + " care providers have not applied yet.";
    }

    String path(EventFollowUps.Came one) {
        return event.path() + "/follow-up/" + one.provider();
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Provider"),
                Column.ofNumbers("People who came"),
                Column.of("What the team did"),
                Column.of("Applied"));
    }
}
