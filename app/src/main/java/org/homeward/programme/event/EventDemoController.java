package org.homeward.programme.event;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Times at the stands that are kept for somebody. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}/demos")
class EventDemoController {
    private final Events events;
    private final EventProgramme programme;
    private final Picking picking;

    EventDemoController(Events events, EventProgramme programme, Picking picking) {
        this.events = events;
        this.programme = programme;
        this.picking = picking;
    }

    @GetMapping
    DemosPage list(@PathVariable UUID event) {
        return page(events.get(event), Sent.blank());
    }

    @PostMapping
    View book(@PathVariable UUID event, Form typed) {
        Event of = events.get(event);
        Optional<EventProgramme.Stand> stand = programme.of(event).stand(typed.value("stand"));
        Optional<LocalTime> from = ClockTime.read(typed.value("from"));
        Form form = stand.isPresent() ? typed : typed.refuse("stand", "Choose the stand.");
        form = from.isPresent() ? form : form.refuse("from", ClockTime.ADVICE);
        Picked picked = picking.pick(form, "organisation", OrganisationKind.CARE_HOME, OrganisationKind.PROVIDER);
        form = FreeText.check(picked.form().require("person", "Write who comes."), 200, "person");
        if (form.hasErrors()) {
            return page(of, form);
        }
        EventProgramme.Booking booking = new EventProgramme.Booking(
                Sent.id(form),
                stand.orElseThrow().id(),
                ClockTime.on(of.day(), from.orElseThrow()),
                picked.id(),
                form.value("person"));
        return programme.book(event, booking, Hand.now())
                ? new RedirectView(of.path() + "/demos")
                : page(of, form.refuse("from", "That time is taken. Choose another time."));
    }

    @PostMapping("/{demo}/cancellation")
    View cancel(@PathVariable UUID event, @PathVariable UUID demo) {
        programme.cancelDemo(event, demo, Hand.now());
        return new RedirectView(events.get(event).path() + "/demos");
    }

    private DemosPage page(Event event, Form form) {
        return new DemosPage(
                event, programme.demos(event.id()), programme.of(event.id()).stands(), form);
    }
}
