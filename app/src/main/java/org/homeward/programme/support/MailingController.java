package org.homeward.programme.support;

import java.time.Clock;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A mail to many homes: written, looked at, kept. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(MailingsPage.PATH)
class MailingController {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST = 5000;

    private final Mailings mailings;
    private final Segments segments;
    private final Letters letters;
    private final Clock clock;

    MailingController(Mailings mailings, Segments segments, Letters letters, Clock clock) {
        this.mailings = mailings;
        this.segments = segments;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping
    MailingsPage all() {
        return new MailingsPage(mailings.latest());
    }

    @GetMapping("/new")
    NewMailingPage write(Form asked) {
        Form form = asked.with("id", Ids.next().toString());
        return page(letters.find(asked.value("template"))
                .map(letter -> form.with("subject", letter.subject()).with("body", letter.body()))
                .orElse(form));
    }

    @PostMapping
    View keep(Form typed) {
        Form form = check(typed);
        List<Recipient> homes = homes(form);
        if (homes.isEmpty()) {
            form = form.refuse("subject", "No home is chosen. Choose other homes first.");
        }
        if (form.hasErrors()) {
            return page(form);
        }
        UUID id = Callers.uuid(form.value("id")).orElseGet(Ids::next);
        mailings.prepare(
                new Mailings.Written(
                        id,
                        form.value("template"),
                        form.value("subject"),
                        form.value("body"),
                        Segment.of(form).words(segments.offered())),
                homes);
        return new RedirectView(MailingsPage.PATH + "/" + id);
    }

    private static Form check(Form typed) {
        Form form = FreeText.check(typed.require("subject", "Write a subject."), LONGEST_SUBJECT, "subject");
        form = FreeText.check(form.require("body", "Write the text."), LONGEST, "body");
        for (String field : List.of("subject", "body")) {
            String unknown = Letter.unknownField(form.value(field)).orElse("");
            if (!unknown.isEmpty()) {
                form = form.refuse(field, "No home can fill in " + unknown + ". Take it out.");
            }
        }
        return form;
    }

    @GetMapping("/{mailing}")
    MailingPage one(@PathVariable UUID mailing) {
        return new MailingPage(mailings.get(mailing), mailings.receipts(mailing));
    }

    private NewMailingPage page(Form form) {
        return new NewMailingPage(
                form, segments.offered(), letters.all(), homes(form), Hand.now().words());
    }

    private List<Recipient> homes(Form form) {
        return segments.homes(Segment.of(form), London.day(clock.instant()));
    }
}
