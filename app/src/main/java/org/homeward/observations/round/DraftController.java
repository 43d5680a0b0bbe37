package org.homeward.observations.round;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what is being typed, while it is typed: a new set, or the correction of a saved one. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/draft")
    ResponseEntity<Void> keep(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        drafts.keep(Drafts.Key.of(home, resident, null), form);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/{set}/correction/draft")
    ResponseEntity<Void> keepCorrection(
            @PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        drafts.keep(Drafts.Key.of(home, resident, set), form);
        return ResponseEntity.noContent().build();
    }
}
