package org.homeward.programme.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
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

/** The providers that came to an event, until they have applied. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}/follow-up")
class EventFollowUpController {
    private final Events events;
    private final EventFollowUps followUps;
    private final Clock clock;

    EventFollowUpController(Events events, EventFollowUps followUps, Clock clock) {
        this.events = events;
        this.followUps = followUps;
        this.clock = clock;
    }

    @GetMapping
    FollowUpsPage list(@PathVariable UUID event) {
        return new FollowUpsPage(events.get(event), followUps.list(event));
    }

    @GetMapping("/providers.csv")
    ResponseEntity<String> file(@PathVariable UUID event) {
        events.get(event);
        return OfficeCsv.file(
                "follow-up.csv",
                List.of("Provider", "People who came", "Follow-ups", "Last", "Applied"),
                followUps.list(event).stream()
                        .map(one -> List.of(
                                one.name(),
                                String.valueOf(one.people()),
                                String.valueOf(one.steps()),
                                one.last(),
                                one.applied()))
                        .toList());
    }

    @GetMapping("/{provider}")
    FollowUpPage one(@PathVariable UUID event, @PathVariable UUID provider) {
        return page(events.get(event), provider, Sent.blank().with("on", today()));
    }

    @PostMapping("/{provider}/steps")
    View step(@PathVariable UUID event, @PathVariable UUID provider, Form typed) {
        Event of = events.get(event);
        Optional<StepKind> kind = StepKind.named(typed.value("kind"));
        Form form = kind.isPresent() ? typed : typed.refuse("kind", "Choose what was done.");
        form = FreeText.check(dated(form, "on"), 1000, "note");
        FollowUpPage page = page(of, provider, form);
        if (form.hasErrors()) {
            return page;
        }
        followUps.write(
                event,
                provider,
                new EventFollowUps.Step(
                        Sent.id(form), kind.orElseThrow(), form.date("on").orElseThrow(), form.value("note"), ""),
                Hand.now());
        return new RedirectView(page.path());
    }

    @PostMapping("/{provider}/application")
    View apply(@PathVariable UUID event, @PathVariable UUID provider, Form typed) {
        Event of = events.get(event);
        Form form = FreeText.check(typed.require("what", "Write what they applied for."), 200, "what");
        form = dated(form, "applied");
        FollowUpPage page = page(of, provider, form);
        if (form.hasErrors()) {
            return page;
        }
        return followUps.applied(event, provider, form.date("applied").orElseThrow(), form.value("what"), Hand.now())
                ? new RedirectView(of.path() + "/follow-up")
                : page(of, provider, form.refuse("applied", "Another day is written down. Look at the list first."));
    }

    private Form dated(Form form, String field) {
        return form.date(field).filter(day -> !day.isAfter(today())).isPresent()
                ? form
                : form.refuse(field, "Enter a day that has been, for example 3 12 2026.");
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private FollowUpPage page(Event event, UUID provider, Form form) {
        EventFollowUps.Came came = followUps.list(event.id()).stream()
                .filter(one -> one.provider().equals(provider))
                .findFirst()
                .orElseThrow(() -> new NotFound("that provider did not come"));
        return new FollowUpPage(event, came, followUps.steps(event.id(), provider), form);
    }
}
