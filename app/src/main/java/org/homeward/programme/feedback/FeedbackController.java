package org.homeward.programme.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What people said, what may be quoted, and where it was. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(FeedbackPage.PATH)
class FeedbackController {
    private final Feedbacks feedbacks;
    private final Picking picking;
    private final Clock clock;

    FeedbackController(Feedbacks feedbacks, Picking picking, Clock clock) {
        this.feedbacks = feedbacks;
        this.picking = picking;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    FeedbackPage list(Form form) {
        Feedbacks.Wish wish = new Feedbacks.Wish(
                Initiative.named(form.value("initiative")).map(Enum::name).orElse(""),
                Sentiment.named(form.value("sentiment")).map(Enum::name).orElse(""),
                form.value("quotable").equals("yes"));
        return new FeedbackPage(form, feedbacks.list(wish), today());
    }

    /** The stories for a board paper: only what may be quoted. */
    @GetMapping("/board")
    @Needs(Right.SEE_PROGRAMME)
    BoardStoriesPage board() {
        return new BoardStoriesPage(feedbacks.list(new Feedbacks.Wish("", "", true)), today());
    }

    @GetMapping("/new")
    NewFeedbackPage blank() {
        return new NewFeedbackPage(Sent.blank().with("on", today()));
    }

    @PostMapping
    View write(Form form) {
        return switch (TypedSaid.of(form, today(), picking)) {
            case TypedSaid.Unsound(Form refused) -> new NewFeedbackPage(refused);
            case TypedSaid.Sound(Said said) -> {
                feedbacks.write(said, Hand.now());
                yield new RedirectView(said.path());
            }
        };
    }

    @GetMapping("/{feedback}")
    @Needs(Right.SEE_PROGRAMME)
    SaidPage one(@PathVariable UUID feedback) {
        return page(feedbacks.get(feedback), Sent.blank());
    }

    @PostMapping("/{feedback}/consent")
    View consent(@PathVariable UUID feedback, Form form) {
        Said said = feedbacks.get(feedback);
        TypedConsent typed = TypedConsent.of(form, today());
        Said.Consent consent = typed.consent();
        if (consent == null) {
            return page(said, typed.form());
        }
        return feedbacks.consent(feedback, consent, Hand.now())
                ? new RedirectView(said.path())
                : page(said, form.refuse("consent-by", "Somebody has written it down. Look at the page first."));
    }

    @PostMapping("/{feedback}/uses")
    View use(@PathVariable UUID feedback, Form typed) {
        Said said = feedbacks.get(feedback);
        Form form = FreeText.check(typed.require("where", "Write where it was quoted."), 300, "where");
        form = dated(form, "used-on");
        if (!form.hasErrors() && !said.isQuotable(form.date("used-on").orElseThrow())) {
            form = form.refuse("where", "These words may not be quoted: " + said.state(today()) + ".");
        }
        if (form.hasErrors()) {
            return page(said, form);
        }
        feedbacks.use(
                feedback,
                new Feedbacks.Use(Sent.id(form), form.date("used-on").orElseThrow(), form.value("where"), ""),
                Hand.now());
        return new RedirectView(said.path());
    }

    @PostMapping("/{feedback}/withdrawal")
    View withdraw(@PathVariable UUID feedback, Form typed) {
        Said said = feedbacks.get(feedback);
        Form form = FreeText.check(dated(typed, "withdrawn-on"), 500, "reason");
        if (form.hasErrors()) {
            return page(said, form);
        }
        feedbacks.withdraw(feedback, form.date("withdrawn-on").orElseThrow(), form.value("reason"), Hand.now());
        return new RedirectView(said.path());
    }

    private Form dated(Form form, String field) {
        return form.date(field).filter(day -> !day.isAfter(today())).isPresent()
                ? form
                : form.refuse(field, "Enter a day that has been, for example 3 12 2026.");
    }

    private SaidPage page(Said said, Form form) {
        return new SaidPage(said, feedbacks.uses(said.id()), form, today());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
