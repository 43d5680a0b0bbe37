package org.homeward.programme.teaching;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.OfficeCsv;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The trainings that the team gives to homes and practices. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(TeachingsPage.PATH)
class TeachingController {
    private final Teachings teachings;
    private final Clock clock;

    TeachingController(Teachings teachings, Clock clock) {
        this.teachings = teachings;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    TeachingsPage list(Form form) {
        LocalDate today = London.day(clock.instant());
        Wish wish = form.value("of").equals("practice-year")
                ? Wish.practiceYear(day(form.value("at"), today))
                : Wish.of(form);
        return new TeachingsPage(form, teachings.list(wish), teachings.practiceTrainings(today), today);
    }

    /** A report as at another day opens to that day's rows. */
    private static LocalDate day(String typed, LocalDate today) {
        try {
            return typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return today;
        }
    }

    @GetMapping("/trainings.csv")
    @Needs(Right.SEE_PROGRAMME)
    ResponseEntity<String> file() {
        return OfficeCsv.file(
                "team-trainings.csv",
                TeachingsPage.FILE,
                teachings.list(Wish.ALL).stream().map(TeachingsPage::cells).toList());
    }

    @GetMapping("/new")
    NewTeachingPage blank() {
        return new NewTeachingPage(Sent.blank()
                .with("trainer", Hand.now().words().split(",", 2)[0])
                .with("minutes", "60"));
    }

    @PostMapping
    View write(Form form) {
        return switch (TypedTeaching.of(form, London.day(clock.instant()))) {
            case TypedTeaching.Unsound(Form refused) -> new NewTeachingPage(refused);
            case TypedTeaching.Sound(Teaching teaching) -> {
                teachings.write(teaching, Hand.now());
                yield new RedirectView(teaching.path());
            }
        };
    }

    @GetMapping("/{session}")
    @Needs(Right.SEE_PROGRAMME)
    TeachingPage one(@PathVariable UUID session) {
        return page(session, Sent.blank());
    }

    @PostMapping("/{session}/done")
    View done(@PathVariable UUID session) {
        Teaching teaching = teachings.get(session);
        teachings.settle(session, Teaching.Status.DONE, null, Hand.now());
        return new RedirectView(teaching.path());
    }

    @PostMapping("/{session}/cancellation")
    View cancel(@PathVariable UUID session, Form typed) {
        Form form = FreeText.check(typed.require("reason", "Say why it does not take place."), 300, "reason");
        if (form.hasErrors()) {
            return page(session, form);
        }
        teachings.settle(session, Teaching.Status.CANCELLED, form.value("reason"), Hand.now());
        return new RedirectView(teachings.get(session).path());
    }

    private TeachingPage page(UUID session, Form form) {
        return new TeachingPage(teachings.get(session), teachings.attendance(session), form);
    }
}
