package org.homeward.access.people;

import java.util.List;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose people? A manager with one home goes straight there. */
@Controller
@Needs(Right.KEEP_STAFF)
class PeopleController {
    private final Workplaces workplaces;

    PeopleController(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @GetMapping("/people")
    Object people(Form form) {
        List<Workplace> found =
                workplaces.search(form.value("name"), Acting.current().orElseThrow());
        return found.size() == 1 ? "redirect:" + StaffPage.path(found.getFirst()) : new PeoplePage(form, found);
    }
}
