package org.homeward.programme.event;

import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.OfficeCsv;
import org.homeward.programme.office.Picking;
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

/** The register of an event, and the check-in list at its door. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}")
class EventPeopleController {
    private final Events events;
    private final EventPeople people;
    private final Picking picking;

    EventPeopleController(Events events, EventPeople people, Picking picking) {
        this.events = events;
        this.people = people;
        this.picking = picking;
    }

    @GetMapping("/people")
    RegisterListPage list(@PathVariable UUID event, Form form) {
        Show show = Show.named(form.value("show"));
        Event of = events.get(event);
        people.looked(event, Hand.now(), show.words());
        return new RegisterListPage(of, show, people.list(event, show));
    }

    @GetMapping("/people.csv")
    ResponseEntity<String> file(@PathVariable UUID event) {
        events.get(event);
        people.looked(event, Hand.now(), "as a file");
        return OfficeCsv.file(
                "event-people.csv",
                List.of("Organisation", "Provider", "Name", "Role", "As", "Registered", "Attendance"),
                people.list(event, Show.ALL).stream()
                        .map(RegisterListPage::cells)
                        .toList());
    }

    @GetMapping("/people/new")
    NewPersonPage blank(@PathVariable UUID event) {
        return new NewPersonPage(events.get(event), Sent.blank());
    }

    @PostMapping("/people")
    View register(@PathVariable UUID event, Form form) {
        Event of = events.get(event);
        return switch (TypedPerson.of(form, of.day(), false, picking)) {
            case TypedPerson.Unsound(Form refused) -> new NewPersonPage(of, refused);
            case TypedPerson.Sound(EventPerson person) -> {
                people.register(event, person, Hand.now());
                yield new RedirectView(of.path() + "/people?show=ALL");
            }
        };
    }

    @GetMapping("/door")
    DoorPage door(@PathVariable UUID event) {
        Event of = events.get(event);
        return new DoorPage(of, people.list(event, Show.ALL), Sent.blank());
    }

    /** Whoever comes without a registration is put on the register and is there. */
    @PostMapping("/door")
    View walkIn(@PathVariable UUID event, Form form) {
        Event of = events.get(event);
        return switch (TypedPerson.of(form, of.day(), true, picking)) {
            case TypedPerson.Unsound(Form refused) -> new DoorPage(of, people.list(event, Show.ALL), refused);
            case TypedPerson.Sound(EventPerson person) -> {
                UUID standing = people.register(event, person, Hand.now());
                people.mark(event, standing, true, Hand.now());
                yield new RedirectView(of.path() + "/door#p-" + standing);
            }
        };
    }

    @PostMapping("/people/{person}/presence")
    View here(@PathVariable UUID event, @PathVariable UUID person, Form form) {
        EventPerson known = people.get(event, person);
        people.mark(event, known.id(), !form.value("presence").equals("absent"), Hand.now());
        return new RedirectView(events.get(event).path() + "/door#p-" + person);
    }
}
