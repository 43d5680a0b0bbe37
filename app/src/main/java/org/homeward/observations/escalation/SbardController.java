package org.homeward.observations.escalation;

import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What to say, as the record says it now, made ready to be sent to whoever is rung at this hour. */
@Controller
class SbardController {
    private final EscalationPages pages;
    private final SbardPost post;

    SbardController(EscalationPages pages, SbardPost post) {
        this.pages = pages;
        this.post = post;
    }

    @PostMapping("/homes/{home}/residents/{resident}/escalations/{escalation}/sbards")
    @Needs(Right.RECORD_OBSERVATIONS)
    View write(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID escalation) {
        Episode episode = pages.get(home, resident, escalation);
        Signature by = Signature.of(EscalationPages.actor(), Right.RECORD_OBSERVATIONS, home);
        post.take(pages.letter(episode), by);
        return new RedirectView(episode.path());
    }
}
