package org.homeward.observations.caseload;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a clinician answers about somebody on their list: that they take it on, and what was done. */
@Controller
@RequestMapping("/homes/{home}/residents/{resident}/answer")
@Needs(Right.ANSWER_ESCALATION)
class AnswerController {
    private final AnswerPages pages;
    private final Answers answers;

    AnswerController(AnswerPages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    View show(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.page(home, resident, Form.blank());
    }

    /** Whoever comes second, or has not seen who had it before, is shown. */
    @PostMapping("/taking")
    View take(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        ListedResident row = pages.row(home, resident);
        boolean taken = row.turn() == TypedOutcome.seen(form) && answers.take(row, Hand.at(home));
        return new RedirectView(taken ? pages.back(home, resident) : row.path() + "/answer");
    }

    @PostMapping("/outcome")
    View finish(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        TypedOutcome typed = TypedOutcome.of(form);
        if (typed.outcome() == null) {
            return pages.page(home, resident, typed.form());
        }
        boolean written =
                answers.finish(pages.row(home, resident), TypedOutcome.seen(form), typed.outcome(), Hand.at(home));
        return written
                ? new RedirectView(pages.back(home, resident))
                : pages.page(
                        home,
                        resident,
                        typed.form().refuse("done", "A colleague has written meanwhile what was done. Read it below."));
    }
}
