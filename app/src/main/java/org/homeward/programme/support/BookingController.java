package org.homeward.programme.support;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sessions ahead: asked for, booked, and then held or missed. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(BookingPage.PATH)
class BookingController {
    private final Sessions sessions;
    private final Callers callers;
    private final Clock clock;

    BookingController(Sessions sessions, Callers callers, Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping("/new")
    BookingPage form(
            @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String after) {
        Form fresh = Form.blank().with("id", Ids.next().toString()).with("channel", Channel.TEAMS.name());
        Optional<SupportSession> before = Callers.uuid(after).flatMap(sessions::find);
        if (before.isPresent()) {
            SupportSession missed = before.get();
            return new BookingPage(DeskForm.after(fresh, missed), List.of(missed.caller()));
        }
        return callers.find(organisation)
                .map(caller -> new BookingPage(DeskForm.about(fresh, caller), List.of(caller)))
                .orElseGet(() -> new BookingPage(fresh, List.of()));
    }

    @PostMapping
    View book(Form form) {
        Optional<Caller> caller = callers.find(form.value("organisation"));
        if (!form.value("find").isEmpty()) {
            return new BookingPage(form, callers.search(form.value("q")));
        }
        List<Caller> found = caller.map(List::of).orElseGet(() -> callers.search(form.value("q")));
        return switch (TypedBooking.of(form, caller, clock.instant())) {
            case TypedBooking.Unsound(Form refused) -> new BookingPage(refused, found);
            case TypedBooking.Sound(SupportSession session) ->
                switch (sessions.save(session)) {
                    case Sessions.Saving.Saved() -> new RedirectView(DeskPage.session(session.id()));
                    case Sessions.Saving.AnotherBefore() -> new BookingPage(DeskForm.again(form, "q"), found);
                };
        };
    }

    @GetMapping("/{session}")
    View one(@PathVariable UUID session) {
        SupportSession booked = sessions.get(session);
        return booked.isToCome() ? page(booked) : new RedirectView(DeskPage.session(session));
    }

    @PostMapping("/{session}/time")
    View time(@PathVariable UUID session, Form form) {
        SupportSession asked = sessions.get(session);
        TypedBooking.Slot slot = TypedBooking.Slot.of(form, clock.instant());
        if (slot.form().hasErrors()) {
            return new HoldingPage(slot.form(), asked);
        }
        sessions.book(asked, slot.at().orElseThrow());
        return new RedirectView(DeskPage.session(session));
    }

    @PostMapping("/{session}/holding")
    View hold(@PathVariable UUID session, Form form) {
        SupportSession booked = sessions.get(session);
        return switch (TypedSession.of(
                form.with("id", session.toString()).with("after", ""), Optional.of(booked.caller()), clock.instant())) {
            case TypedSession.Unsound(Form refused) -> new HoldingPage(refused, booked);
            case TypedSession.Sound(SupportSession held) -> {
                sessions.hold(booked, held);
                yield new RedirectView(DeskPage.session(session));
            }
        };
    }

    @PostMapping("/{session}/miss")
    View miss(@PathVariable UUID session) {
        sessions.miss(sessions.get(session));
        return new RedirectView(DeskPage.session(session));
    }

    private static HoldingPage page(SupportSession booked) {
        Form form = DeskForm.of(DeskForm.fresh(booked.channel()), booked);
        return new HoldingPage(form, booked);
    }
}
