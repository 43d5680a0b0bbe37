package org.homeward.observations.cover;

import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The residents of all homes that a community team looks after: the team is there every day, and gives no reason each time. */
@Controller
@Needs(Right.SEE_COMMUNITY_LIST)
class CommunityController {
    private final CoverLists lists;

    CommunityController(CoverLists lists) {
        this.lists = lists;
    }

    @GetMapping("/community/residents")
    CoverListPage residents(Form form) {
        return lists.of(
                "Residents your team looks after",
                "/community/residents",
                "No home is linked with your team yet. Ask the ICB's digital team.",
                form.value("all").equals("yes"));
    }
}
