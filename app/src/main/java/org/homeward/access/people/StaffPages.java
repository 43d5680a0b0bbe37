package org.homeward.access.people;

import java.time.Clock;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the page of an organisation's people for the person who keeps them. */
@Component
class StaffPages {
    private final Staff staff;
    private final Clock clock;

    StaffPages(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    StaffPage blank(Workplace workplace, Actor actor) {
        return handing(workplace, actor, null);
    }

    StaffPage handing(Workplace workplace, Actor actor, StaffPage.@Nullable Handout handout) {
        Form today = Form.blank().with("starts", London.day(clock.instant()));
        return page(today, workplace, actor, handout);
    }

    StaffPage refused(Form form, Workplace workplace, Actor actor) {
        return page(form, workplace, actor, null);
    }

    private StaffPage page(Form form, Workplace workplace, Actor actor, StaffPage.@Nullable Handout handout) {
        return new StaffPage(form, workplace, staff.at(workplace.id()), workplace.rolesFrom(actor), handout);
    }
}
