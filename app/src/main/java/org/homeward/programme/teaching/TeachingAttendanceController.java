package org.homeward.programme.teaching;

import java.util.UUID;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who came to a training of the team. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
class TeachingAttendanceController {
    private final Teachings teachings;
    private final Picking picking;

    TeachingAttendanceController(Teachings teachings, Picking picking) {
        this.teachings = teachings;
        this.picking = picking;
    }

    @PostMapping(TeachingsPage.PATH + "/{session}/people")
    View write(@PathVariable UUID session, Form typed) {
        Teaching teaching = teachings.get(session);
        OrganisationKind kind = teaching.subject().audience() == Audience.CARE_HOME
                ? OrganisationKind.CARE_HOME
                : OrganisationKind.GP_PRACTICE;
        Picked picked = picking.pick(typed, "organisation", kind);
        Form form = FreeText.check(picked.form(), 200, "person");
        form = FreeText.check(form, 100, "role");
        if (!form.value("present").equals("yes") && !form.value("present").equals("no")) {
            form = form.refuse("present", "Choose whether they came.");
        }
        if (form.hasErrors()) {
            return new TeachingPage(teaching, teachings.attendance(session), form);
        }
        teachings.attend(
                session,
                new Came(
                        Sent.id(form),
                        picked.id(),
                        picked.known().name(),
                        form.value("person").isEmpty() ? null : form.value("person"),
                        form.value("role").isEmpty() ? null : form.value("role"),
                        form.value("present").equals("yes")),
                Hand.now());
        return new RedirectView(teaching.path());
    }
}
