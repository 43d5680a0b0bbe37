package org.homeward.programme.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is due, and tasks. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
class TaskController {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 200;

    private final Tasks tasks;
    private final DueList dueList;
    private final Callers callers;
    private final Clock clock;

    TaskController(Tasks tasks, DueList dueList, Callers callers, Clock clock) {
        this.tasks = tasks;
        this.dueList = dueList;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping(DuePage.PATH)
    DuePage due() {
        LocalDate today = today();
        return new DuePage(dueList.until(today.plusDays(DuePage.DAYS), DuePage.MOST), today);
    }

    @GetMapping(TaskPage.PATH + "/new")
    TaskPage form(@RequestParam(defaultValue = "") String organisation) {
        Form form = Form.blank()
                .with("id", Ids.next().toString())
                .with("owner", Hand.now().words().split(",", -1)[0])
                .with("on", today().plusWeeks(1));
        return callers.find(organisation)
                .map(caller -> new TaskPage(DeskForm.about(form, caller), List.of(caller)))
                .orElseGet(() -> new TaskPage(form, List.of()));
    }

    @PostMapping(TaskPage.PATH)
    View set(Form typed) {
        Optional<Caller> caller = callers.find(typed.value("organisation"));
        List<Caller> found = caller.map(List::of).orElseGet(() -> callers.search(typed.value("q")));
        if (!typed.value("find").isEmpty()) {
            return new TaskPage(typed, callers.search(typed.value("q")));
        }
        Form form = caller.isPresent() ? typed : typed.refuse("q", "Find the home or practice and choose it.");
        form = FreeText.check(form.require("what", "Say what is to be done."), LONGEST, "what");
        form = FreeText.check(form.require("owner", "Say who does it."), LONGEST_NAME, "owner");
        Optional<LocalDate> on = form.date("on").filter(day -> !day.isBefore(today()));
        form = on.isPresent() ? form : form.refuse("on", "Enter a day that is still to come, for example 3 12 2026.");
        if (form.hasErrors()) {
            return new TaskPage(form, found);
        }
        tasks.set(new Tasks.Task(
                Callers.uuid(form.value("id")).orElseGet(Ids::next),
                caller.orElseThrow().id(),
                form.value("what"),
                on.orElseThrow(),
                form.value("owner")));
        return new RedirectView(DuePage.PATH);
    }

    @PostMapping(TaskPage.PATH + "/{task}/end")
    View end(@PathVariable UUID task) {
        tasks.done(task);
        return new RedirectView(DuePage.PATH);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
