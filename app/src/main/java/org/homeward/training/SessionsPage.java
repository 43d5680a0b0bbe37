package org.homeward.training;

import java.util.List;
import java.util.UUID;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** How many of each home's staff are trained, and the sessions. */
public record SessionsPage(List<Counts.OfHome> homes, List<Session> coming, List<Session> past) implements Page {
    static final String PATH = "/training";

    public SessionsPage {
        homes = List.copyOf(homes);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    static String path(UUID session) {
        return PATH + "/sessions/" + session;
    }

    @Override
    public String title() {
        return "Training";
    }

    String count() {
        int trained = homes.stream().mapToInt(Counts.OfHome::trained).sum();
        int staff = homes.stream().mapToInt(Counts.OfHome::staff).sum();
        return trained + " of " + staff + " staff are trained";
    }

    List<Column> columns() {
        return List.of(
                Column.of("Home"),
                Column.ofNumbers("Staff"),
                Column.ofNumbers("Signs of change"),
                Column.ofNumbers("Vital signs"),
                Column.ofNumbers("Escalation"),
                Column.ofNumbers("All three"));
    }
}
