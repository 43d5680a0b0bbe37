package org.homeward.observations.escalation;

import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One escalation: calls that the home writes down, answers of who was called, and how it ended. */
@Controller
@RequestMapping("/homes/{home}/residents/{resident}/escalations/{escalation}")
class EscalationController {
    private final EscalationPages pages;
    private final Steps steps;

    EscalationController(EscalationPages pages, Steps steps) {
        this.pages = pages;
        this.steps = steps;
    }

    @GetMapping
    @Needs(Right.LOOK_AT_RESIDENT)
    View show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID escalation) {
        return pages.page(pages.get(home, resident, escalation), Form.blank());
    }

    @PostMapping("/calls")
    @Needs(Right.RECORD_OBSERVATIONS)
    View call(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID escalation, Form typed) {
        Episode episode = pages.get(home, resident, escalation);
        TypedStep step = TypedStep.byTheHome(typed, pages.called(episode));
        return write(episode, step, Signature.of(EscalationPages.actor(), Right.RECORD_OBSERVATIONS, home));
    }

    @PostMapping("/answers")
    @Needs(Right.ANSWER_ESCALATION)
    View answer(
            @PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID escalation, Form typed) {
        Episode episode = pages.get(home, resident, escalation);
        return write(episode, TypedStep.byThemselves(typed), answering(EscalationPages.actor(), home));
    }

    /** 111 answers in a home it has opened, in the role that let it look. */
    private static Signature answering(Actor actor, HomeId home) {
        Right right =
                actor.as(Right.ANSWER_ESCALATION, home).isPresent() ? Right.ANSWER_ESCALATION : Right.LOOK_WITH_REASON;
        return Signature.of(actor, right, home);
    }

    private View write(Episode episode, TypedStep step, Signature by) {
        Steps.Tap tap = step.tap();
        if (tap == null) {
            return pages.page(episode, step.form());
        }
        steps.add(episode, tap, by);
        return shown(episode);
    }

    @PostMapping("/ending")
    @Needs(Right.END_ESCALATION)
    View end(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID escalation, Form typed) {
        Episode episode = pages.get(home, resident, escalation);
        TypedEnd end = TypedEnd.of(typed);
        if (end.end() == null) {
            return pages.page(episode, end.form());
        }
        Signature by = Signature.of(EscalationPages.actor(), Right.END_ESCALATION, home);
        return steps.end(episode, end.end(), by) || !isOpen(home, resident, escalation)
                ? shown(episode)
                : pages.page(
                        pages.get(home, resident, escalation),
                        end.form().refuse("outcome", "Something new came in meanwhile. Read it, then choose again."));
    }

    private boolean isOpen(HomeId home, ResidentId resident, UUID escalation) {
        return pages.get(home, resident, escalation).isOpen();
    }

    private static View shown(Episode episode) {
        return new RedirectView(episode.path());
    }
}
