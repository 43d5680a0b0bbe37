package org.homeward.programme.event;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.OfficeCsv;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The events, and one of them. */
@Controller
@Needs(Right.SEE_PROGRAMME)
@RequestMapping(EventsPage.PATH)
class EventController {
    private final Events events;
    private final EventProgramme programme;

    EventController(Events events, EventProgramme programme) {
        this.events = events;
        this.programme = programme;
    }

    @GetMapping
    EventsPage list() {
        return new EventsPage(events.list());
    }

    @GetMapping("/events.csv")
    ResponseEntity<String> file() {
        return OfficeCsv.file(
                "events.csv",
                List.of(
                        "Day",
                        "Event",
                        "Place",
                        "Invited",
                        "Registered",
                        "People who came",
                        "Providers who came",
                        "Applied"),
                events.list().stream().map(EventController::cells).toList());
    }

    @GetMapping("/new")
    @Needs(Right.KEEP_PROGRAMME)
    NewEventPage blank() {
        return new NewEventPage(Sent.blank());
    }

    @PostMapping
    @Needs(Right.KEEP_PROGRAMME)
    View plan(Form form) {
        return switch (TypedEvent.of(form)) {
            case TypedEvent.Unsound(Form refused) -> new NewEventPage(refused);
            case TypedEvent.Sound(Event event) -> {
                events.plan(event, Hand.now());
                yield new RedirectView(event.path());
            }
        };
    }

    @GetMapping("/{event}")
    EventPage one(@PathVariable UUID event) {
        return new EventPage(events.counted(event), programme.of(event));
    }

    private static List<String> cells(Events.Counted one) {
        EventNumbers numbers = one.numbers();
        return Stream.concat(
                        Stream.of(
                                one.event().day().toString(),
                                one.event().name(),
                                one.event().place()),
                        Stream.of(
                                        numbers.invited(),
                                        numbers.registered(),
                                        numbers.people(),
                                        numbers.providers(),
                                        numbers.applied())
                                .map(String::valueOf))
                .toList();
    }
}
