package org.homeward.programme.event;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** The demos of an event: who sees which product when. */
public record DemosPage(Event event, List<EventProgramme.Demo> demos, List<EventProgramme.Stand> stands, Form form)
        implements FormPage {
    public DemosPage {
        demos = List.copyOf(demos);
        stands = List.copyOf(stands);
    }

    @Override
    public String title() {
        return "Demos";
    }

    List<Option> options() {
        return stands.stream()
                .map(stand -> Option.of(stand.id().toString(), stand.holder()))
                .toList();
    }

    String action(EventProgramme.Demo demo) {
        return event.path() + "/demos/" + demo.id() + "/cancellation";
    }

    static List<Column> columns() {
        return List.of(Column.of("Time"), Column.of("Stand"), Column.of("Who"), Column.of("State"));
    }
}
