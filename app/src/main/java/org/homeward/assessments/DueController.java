package org.homeward.assessments;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class DueController {
    private final DueList due;

    DueController(DueList due) {
        this.due = due;
    }

    @GetMapping("/homes/{home}/assessments")
    DuePage show(@PathVariable HomeId home) {
        return due.at(home);
    }
}
