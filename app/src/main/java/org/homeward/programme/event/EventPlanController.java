package org.homeward.programme.event;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The sessions and stands of an event. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}")
class EventPlanController {
    private final Events events;
    private final EventProgramme programme;

    EventPlanController(Events events, EventProgramme programme) {
        this.events = events;
        this.programme = programme;
    }

    @GetMapping("/sessions/new")
    NewTalkPage blankTalk(@PathVariable UUID event) {
        return new NewTalkPage(events.get(event), Sent.blank().with("minutes", "45"));
    }

    @PostMapping("/sessions")
    View addTalk(@PathVariable UUID event, Form typed) {
        Event of = events.get(event);
        Optional<LocalTime> from = ClockTime.read(typed.value("from"));
        Form form = typed.require("title", "Write what it is about.");
        form = from.isPresent() ? form : form.refuse("from", ClockTime.ADVICE);
        int minutes = form.value("minutes").matches("[0-9]{1,3}") ? Integer.parseInt(form.value("minutes")) : 0;
        if (minutes < 5 || minutes > 600) {
            form = form.refuse("minutes", "Enter how long it is, from 5 to 600 minutes.");
        }
        form = FreeText.check(form, 200, "title", "speaker");
        if (form.hasErrors()) {
            return new NewTalkPage(of, form);
        }
        programme.add(
                event,
                new EventProgramme.Talk(
                        Sent.id(form),
                        ClockTime.on(of.day(), from.orElseThrow()),
                        minutes,
                        form.value("title"),
                        form.value("speaker")),
                Hand.now());
        return new RedirectView(of.path());
    }

    @GetMapping("/stands/new")
    NewStandPage blankStand(@PathVariable UUID event) {
        return new NewStandPage(events.get(event), Sent.blank());
    }

    @PostMapping("/stands")
    View addStand(@PathVariable UUID event, Form typed) {
        Event of = events.get(event);
        Form form = FreeText.check(typed.require("holder", "Write whose stand it is."), 200, "holder");
        form = FreeText.check(form, 300, "shows");
        if (form.hasErrors()) {
            return new NewStandPage(of, form);
        }
        programme.add(
                event, new EventProgramme.Stand(Sent.id(form), form.value("holder"), form.value("shows")), Hand.now());
        return new RedirectView(of.path());
    }
}
