package org.homeward.programme.support;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.NextStep;
import org.homeward.programme.NextSteps;
import org.homeward.programme.office.FreeText;
import org.homeward.ui.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A session that is saved: every call is used to take the home further. */
@Controller
@RequestMapping(DeskPage.PATH + "/sessions/{session}")
class SessionController {
    private static final int LAST = 6;
    private static final int LONGEST = 300;

    private final Sessions sessions;
    private final FollowUps followUps;
    private final SupportHistory history;
    private final ObjectProvider<NextSteps> nextSteps;
    private final Clock clock;

    SessionController(
            Sessions sessions,
            FollowUps followUps,
            SupportHistory history,
            ObjectProvider<NextSteps> nextSteps,
            Clock clock) {
        this.sessions = sessions;
        this.followUps = followUps;
        this.history = history;
        this.nextSteps = nextSteps;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    SavedPage show(@PathVariable UUID session) {
        return page(sessions.get(session), Form.blank());
    }

    @PostMapping("/follow-up/end")
    @Needs(Right.KEEP_PROGRAMME)
    View end(@PathVariable UUID session, Form typed) {
        SupportSession promisedAt = sessions.get(session);
        Form form = FreeText.check(typed.require("reason", "Say why no second call is needed."), LONGEST, "reason");
        if (form.hasErrors()) {
            return page(promisedAt, form);
        }
        followUps.end(promisedAt, form.value("reason"));
        return new RedirectView(DeskPage.session(session));
    }

    private SavedPage page(SupportSession session, Form form) {
        UUID organisation = session.caller().id();
        Optional<NextStep> next = Optional.ofNullable(nextSteps.getIfAvailable())
                .flatMap(steps -> steps.of(organisation, London.day(clock.instant())));
        return new SavedPage(
                session,
                next.orElse(null),
                history.of(organisation, LAST),
                followUps.openOf(session.id()).orElse(null),
                form);
    }
}
