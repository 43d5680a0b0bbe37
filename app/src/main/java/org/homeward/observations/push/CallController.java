package org.homeward.observations.push;

import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.observations.escalation.Episode;
import org.homeward.observations.escalation.Escalations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a tap on a message leads: to the page of the call, for whoever may see it. To everybody else there is nothing. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class CallController {
    private final PushMessages messages;
    private final Escalations escalations;

    CallController(PushMessages messages, Escalations escalations) {
        this.messages = messages;
        this.escalations = escalations;
    }

    @GetMapping("/calls/{message}")
    View open(@PathVariable UUID message) {
        return messages.about(message)
                .filter(about -> Telling.actor().may(Right.LOOK_AT_RESIDENT, about.home()))
                .flatMap(about -> escalations.find(about.home(), about.escalation()))
                .map(Episode::path)
                .map(RedirectView::new)
                .orElseThrow(() -> new NotFound("no such message, or it is not for them"));
    }
}
