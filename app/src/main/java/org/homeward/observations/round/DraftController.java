package org.homeward.observations.round;

import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what is being typed, while it is typed. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/draft")
    ResponseEntity<Void> keep(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        drafts.keep(
                new Drafts.Key(
                        home,
                        resident,
                        Acting.current()
                                .orElseThrow(() -> new NotFound("nobody is acting"))
                                .person()),
                form);
        return ResponseEntity.noContent().build();
    }
}
