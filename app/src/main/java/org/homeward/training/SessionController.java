package org.homeward.training;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The sessions that the digital team gives, and how many of each home are trained. No name of anybody's staff is here. */
@Controller
@Needs(Right.GIVE_TRAINING)
@RequestMapping(SessionsPage.PATH)
class SessionController {
    private static final int LONGEST = 300;

    private final Sessions sessions;
    private final Counts counts;
    private final Clock clock;

    SessionController(Sessions sessions, Counts counts, Clock clock) {
        this.sessions = sessions;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping
    SessionsPage show() {
        return new SessionsPage(counts.byHome(), sessions.coming(), sessions.past());
    }

    @GetMapping("/homes.csv")
    ResponseEntity<String> file() {
        return TrainingCsv.counts(counts.byHome());
    }

    @GetMapping("/sessions/new")
    NewSessionPage form() {
        return new NewSessionPage(Form.blank());
    }

    @PostMapping("/sessions")
    View plan(Form form) {
        return switch (TypedSession.of(form, TrainingHand.actor(), clock.instant())) {
            case TypedSession.Unsound(Form refused) -> new NewSessionPage(refused);
            case TypedSession.Sound(Session session) ->
                new RedirectView(SessionsPage.path(sessions.plan(session, TrainingHand.actor())));
        };
    }

    @GetMapping("/sessions/{session}")
    SessionPage one(@PathVariable UUID session) {
        return page(session, Form.blank());
    }

    @PostMapping("/sessions/{session}/cancellation")
    View cancel(@PathVariable UUID session, Form typed) {
        Form form = typed.value("reason").length() > LONGEST
                ? typed.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : typed.require("reason", "Say why, for the homes that have booked.");
        SessionPage page = page(session, form);
        if (form.hasErrors()) {
            return page;
        }
        sessions.cancel(session, form.value("reason"), TrainingHand.actor());
        return new RedirectView(SessionsPage.path(session));
    }

    private SessionPage page(UUID id, Form form) {
        Session session = sessions.get(id);
        List<Sessions.OfHome> homes = sessions.byHome(id);
        return new SessionPage(session, homes, form, clock.instant());
    }
}
