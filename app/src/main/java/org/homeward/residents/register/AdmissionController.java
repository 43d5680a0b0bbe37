package org.homeward.residents.register;

import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.register.Admissions.Admission;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.KEEP_REGISTER)
class AdmissionController {
    private final Admissions admissions;
    private final Practices practices;
    private final EntryDesk desk;

    AdmissionController(Admissions admissions, Practices practices, EntryDesk desk) {
        this.admissions = admissions;
        this.practices = practices;
        this.desk = desk;
    }

    @GetMapping("/homes/{home}/residents/new")
    AdmissionPage blank(@PathVariable HomeId home) {
        return page(home, ResidentId.next(), Form.blank(), Optional.empty());
    }

    @PostMapping("/homes/{home}/residents")
    View admit(@PathVariable HomeId home, Form form) {
        ResidentId resident = resident(form);
        return switch (admissions.admit(home, resident, form)) {
            case Admission.Done ignored -> new RedirectView(Paths.resident(home, resident));
            case Admission.Refused(Form checked, Optional<Resident> twin) -> page(home, resident, checked, twin);
        };
    }

    private static ResidentId resident(Form form) {
        try {
            return ResidentId.of(form.value("resident"));
        } catch (IllegalArgumentException notOurForm) {
            throw new NotFound("a form without the id it was given");
        }
    }

    private AdmissionPage page(HomeId home, ResidentId resident, Form form, Optional<Resident> twin) {
        return new AdmissionPage(home, resident.toString(), form, practices.offered(home, desk.today()), twin);
    }
}
