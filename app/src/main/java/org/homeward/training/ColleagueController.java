package org.homeward.training;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One of the home's people: what was written down, and writing down an assessment or taking one back. */
@Controller
@Needs(Right.KEEP_TRAINING)
@RequestMapping("/homes/{home}/training/people/{person}")
class ColleagueController {
    private static final int LONGEST = 300;

    private final HomeTraining training;
    private final Assessments assessments;
    private final Bookings bookings;
    private final Audit audit;
    private final Clock clock;

    ColleagueController(HomeTraining training, Assessments assessments, Bookings bookings, Audit audit, Clock clock) {
        this.training = training;
        this.assessments = assessments;
        this.bookings = bookings;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    ColleaguePage show(@PathVariable HomeId home, @PathVariable PersonId person) {
        return page(home, person, TypedVerdict.blank(London.day(clock.instant())));
    }

    @PostMapping("/assessments")
    @Transactional
    View assess(@PathVariable HomeId home, @PathVariable PersonId person, Form form) {
        StaffTraining of = training.of(home, person);
        return switch (TypedVerdict.of(form, of.person(), London.day(clock.instant()))) {
            case TypedVerdict.Unsound(Form refused) -> page(home, person, refused);
            case TypedVerdict.Sound(Assessments.Verdict verdict) -> {
                assessments.record(home, verdict, TrainingHand.at(home));
                yield new RedirectView(ColleaguePage.path(home, of));
            }
        };
    }

    @GetMapping("/assessments/{assessment}/withdrawal")
    @Transactional
    WithdrawnTrainingPage wrong(
            @PathVariable HomeId home, @PathVariable PersonId person, @PathVariable UUID assessment) {
        return new WithdrawnTrainingPage(page(home, person, Form.blank()), one(home, person, assessment), Form.blank());
    }

    @PostMapping("/assessments/{assessment}/withdrawal")
    @Transactional
    View withdraw(@PathVariable HomeId home, @PathVariable PersonId person, @PathVariable UUID assessment, Form typed) {
        Form form = typed.value("reason").length() > LONGEST
                ? typed.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : typed.require("reason", "Say what was not right.");
        ColleaguePage page = page(home, person, Form.blank());
        Assessment wrong = one(home, person, assessment);
        if (form.hasErrors()) {
            return new WithdrawnTrainingPage(page, wrong, form);
        }
        assessments.withdraw(home, wrong, form.value("reason"), TrainingHand.at(home));
        return new RedirectView(page.path());
    }

    private Assessment one(HomeId home, PersonId person, UUID id) {
        return assessments
                .find(home, id)
                .filter(each -> each.person().equals(person))
                .orElseThrow(() -> new NotFound("no such assessment of this person"));
    }

    private ColleaguePage page(HomeId home, PersonId person, Form form) {
        StaffTraining staff = training.of(home, person);
        audit.write(Entry.of(home, Deed.LOOKED_AT_TRAINING).about(person.value()));
        return new ColleaguePage(
                home,
                staff,
                assessments.at(home).stream()
                        .filter(each -> each.person().equals(person))
                        .toList(),
                bookings.at(home).stream()
                        .filter(each -> each.person().equals(person))
                        .toList(),
                form);
    }
}
