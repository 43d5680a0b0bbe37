package org.homeward.programme.takeover;

import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is to be done after a takeover, and who has done it. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(TakeoversPage.PATH + "/{takeover}")
class WorkListController {
    private static final int LONGEST_NOTE = 300;
    private static final String DIRECTORY = "DIRECTORY";
    private final Takeovers takeovers;
    private final CarryOver carryOver;
    private final Audit audit;

    WorkListController(Takeovers takeovers, CarryOver carryOver, Audit audit) {
        this.takeovers = takeovers;
        this.carryOver = carryOver;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    TakeoverPage one(@PathVariable UUID takeover) {
        return page(known(takeover), Form.blank());
    }

    /** A second tick, of the same person or of somebody else, changes nothing and is written down nowhere. */
    @PostMapping("/items/{item}")
    @Transactional
    View tick(@PathVariable UUID takeover, @PathVariable String item, Form typed) {
        Takeover known = known(takeover);
        Form form = checked(typed, asked(known, item));
        Hand hand = Hand.now();
        if (!form.hasErrors() && item.equals(DIRECTORY)) {
            form = sayWhoFollows(known, form, hand);
        } else if (!form.hasErrors()
                && takeovers.done(takeover, item, hand.words(), form.value(TakeoverPage.note(item)))) {
            audit.write(hand.did(Deed.WROTE_TAKEOVER, known.former().id(), known.formerName() + ": done, " + item));
        }
        return form.hasErrors() ? page(known, form) : new RedirectView(TakeoversPage.path(takeover));
    }

    private static Item asked(Takeover known, String item) {
        return known.work().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("nothing of that kind is on the work list"));
    }

    private static Form checked(Form typed, Item item) {
        String field = TakeoverPage.note(item.code());
        Form form = FreeText.check(typed, LONGEST_NOTE, field);
        return item.verdict() == Verdict.DECIDE ? form.require(field, "Say what was decided, and by whom") : form;
    }

    private Form sayWhoFollows(Takeover known, Form form, Hand hand) {
        String field = TakeoverPage.note(DIRECTORY);
        Organisation successor = known.successor();
        if (!Acting.current().orElseThrow().may(Right.IMPORT_DIRECTORY)) {
            return form.refuse(field, "Ask the programme manager: only they may say in the directory who follows whom");
        }
        if (successor == null) {
            return form.refuse(
                    field, "The new home is not in the directory yet. Import the newest file of the CQC first");
        }
        Optional<String> refused = carryOver.sayWhoFollows(known, successor, hand.words());
        if (refused.isEmpty()) {
            audit.write(
                    hand.did(Deed.WROTE_TAKEOVER, known.former().id(), known.formerName() + ": done, " + DIRECTORY));
        }
        return refused.map(reason -> form.refuse(field, reason)).orElse(form);
    }

    private static TakeoverPage page(Takeover known, Form form) {
        return new TakeoverPage(known, form, Acting.current().orElseThrow().may(Right.KEEP_PROGRAMME));
    }

    private Takeover known(UUID takeover) {
        return takeovers.find(takeover).orElseThrow(() -> new NotFound("no such takeover"));
    }
}
