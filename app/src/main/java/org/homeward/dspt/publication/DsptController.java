package org.homeward.dspt.publication;

import java.time.LocalDate;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The figures of the ICB, and the homes behind each. */
@Controller
@Needs(Right.SEE_PROGRAMME)
class DsptController {
    private final AreaReader area;

    DsptController(AreaReader area) {
        this.area = area;
    }

    @GetMapping(DsptPage.PATH)
    DsptPage front(Form form) {
        return new DsptPage(area.areaName(), area.on(area.day(form)), area.today(), form);
    }

    @GetMapping(DsptPage.PATH + "/providers")
    ProvidersPage providers(Form form) {
        return new ProvidersPage(area.on(area.day(form)), form.value("which").equals(Asked.Which.COUNT.name()));
    }

    @GetMapping(DsptPage.PATH + "/deadlines")
    DeadlinesPage deadlines(Form form) {
        return new DeadlinesPage(area.on(area.day(form)));
    }

    @GetMapping(DsptPage.PATH + "/homes")
    HomesPage homes(Form form) {
        LocalDate day = area.day(form);
        Asked asked = Asked.of(form, day);
        return new HomesPage(asked, asked.from(area.on(day)), HomesPage.number(form.value("page")));
    }

    @GetMapping(DsptPage.PATH + "/homes.csv")
    ResponseEntity<String> file(Form form) {
        LocalDate day = area.day(form);
        Asked asked = Asked.of(form, day);
        return StatusCsv.of(asked.from(area.on(day)));
    }
}
