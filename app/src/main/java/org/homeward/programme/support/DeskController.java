package org.homeward.programme.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A call is written down. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(DeskPage.PATH)
class DeskController {
    private final Sessions sessions;
    private final Callers callers;
    private final LastChannel lastChannel;
    private final DueList dueList;
    private final Clock clock;

    DeskController(Sessions sessions, Callers callers, LastChannel lastChannel, DueList dueList, Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.lastChannel = lastChannel;
        this.dueList = dueList;
        this.clock = clock;
    }

    @GetMapping
    DeskPage show(@RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String after) {
        Form fresh = DeskForm.fresh(lastChannel.of(Hand.now()));
        Optional<SupportSession> before = Callers.uuid(after).flatMap(sessions::find);
        if (before.isPresent()) {
            SupportSession session = before.get();
            return page(DeskForm.after(fresh, session), List.of(session.caller()));
        }
        return callers.find(organisation)
                .map(caller -> page(DeskForm.about(fresh, caller), List.of(caller)))
                .orElseGet(() -> page(fresh, List.of()));
    }

    @GetMapping("/callers")
    CallersPage find(@RequestParam(defaultValue = "") String q) {
        return new CallersPage(q, callers.search(q));
    }

    @PostMapping("/sessions")
    View save(Form form) {
        Optional<Caller> caller = callers.find(form.value("organisation"));
        if (!form.value("find").isEmpty()) {
            return page(form, callers.search(form.value("q")));
        }
        return switch (TypedSession.of(form, caller, clock.instant())) {
            case TypedSession.Unsound(Form refused) -> page(refused, found(caller, form));
            case TypedSession.Sound(SupportSession session) ->
                switch (sessions.save(session)) {
                    case Sessions.Saving.Saved() -> new RedirectView(DeskPage.session(session.id()));
                    case Sessions.Saving.AnotherBefore() -> page(DeskForm.again(form, "q"), found(caller, form));
                };
        };
    }

    private List<Caller> found(Optional<Caller> caller, Form form) {
        return caller.map(List::of).orElseGet(() -> callers.search(form.value("q")));
    }

    private DeskPage page(Form form, List<Caller> found) {
        LocalDate today = London.day(clock.instant());
        return new DeskPage(form, found, dueList.until(today, DeskPage.MOST_DUE + 1), today);
    }
}
