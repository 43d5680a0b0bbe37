package org.homeward.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.people.Welcome.Outcome;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@Needs(Right.KEEP_STAFF)
@RequestMapping("/organisations/{organisation}/people")
class StaffController {
    private static final int LONGEST_NAME = 200;

    private final Workplaces workplaces;
    private final StaffPages pages;
    private final Staff staff;
    private final Welcome welcome;
    private final Clock clock;

    StaffController(Workplaces workplaces, StaffPages pages, Staff staff, Welcome welcome, Clock clock) {
        this.workplaces = workplaces;
        this.pages = pages;
        this.staff = staff;
        this.welcome = welcome;
        this.clock = clock;
    }

    @GetMapping
    StaffPage people(@PathVariable UUID organisation) {
        return pages.blank(workplaces.find(organisation), actor());
    }

    @PostMapping("/invitations")
    StaffPage invite(@PathVariable UUID organisation, Form form) {
        Workplace workplace = workplaces.find(organisation);
        Form checked = new InvitationForm(form, workplace, actor()).checked(today());
        if (checked.hasErrors()) {
            return pages.refused(checked, workplace, actor());
        }
        Staff.Post post = Welcome.post(
                workplace,
                workplace.role(form.value("role"), actor()).orElseThrow(),
                form.date("starts").orElseThrow());
        return switch (welcome.person(form, post, actor())) {
            case Outcome.Begun(var handout) -> pages.handing(workplace, actor(), handout);
            case Outcome.Refused(var why) -> pages.refused(form.refuse(why.field(), why.words()), workplace, actor());
        };
    }

    @PostMapping("/{person}/links")
    StaffPage link(@PathVariable UUID organisation, @PathVariable UUID person) {
        Workplace workplace = workplaces.find(organisation);
        Colleague colleague = staff.at(workplace.id()).stream()
                .filter(one -> one.person().value().equals(person) && !one.isEnded())
                .findFirst()
                .orElseThrow(() -> new NotFound("nobody here has this id"));
        return pages.handing(workplace, actor(), welcome.link(colleague, workplace, actor()));
    }

    @PostMapping("/memberships/{membership}/ending")
    String end(@PathVariable UUID organisation, @PathVariable UUID membership) {
        Workplace workplace = workplaces.find(organisation);
        staff.end(membership, workplace.id(), actor());
        return "redirect:" + StaffPage.path(workplace);
    }

    @PostMapping("/programs")
    StaffPage addProgram(@PathVariable UUID organisation, Form form) {
        Workplace workplace = workplaces.find(organisation);
        Optional<Role> role = workplace.role(form.value("program-role"), actor());
        Form checked = form.require("program", "Enter the name of the program, for example “Call bell system”.");
        if (form.value("program").length() > LONGEST_NAME) {
            checked = checked.refuse("program", "Enter a shorter name, of at most 200 letters.");
        }
        if (role.isEmpty()) {
            checked = checked.refuse("program-role", "Choose whose rights the program gets.");
        }
        if (checked.hasErrors() || role.isEmpty()) {
            return pages.refused(checked, workplace, actor());
        }
        Staff.Post post = Welcome.post(workplace, role.get(), today());
        return pages.handing(workplace, actor(), welcome.program(form.value("program"), post));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
    }
}
