package org.homeward.programme.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** The ledger of what the team owns, and the label of one thing. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(LedgerPage.PATH)
class LedgerController {
    private final Ledger ledger;
    private final Things things;
    private final Clock clock;

    LedgerController(Ledger ledger, Things things, Clock clock) {
        this.ledger = ledger;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    LedgerPage list(Form form) {
        Map<KitKind, Ledger.Stock> stock = ledger.stock();
        boolean someLost = stock.values().stream().anyMatch(one -> one.lost() > 0);
        return new LedgerPage(
                form, ledger.list(Asked.of(form)), stock, someLost ? things.breachChecks(null) : List.of(), today());
    }

    @GetMapping("/equipment.csv")
    @Needs(Right.SEE_PROGRAMME)
    ResponseEntity<String> file(Form form) {
        return OfficeCsv.file(
                "equipment.csv",
                LedgerPage.FILE,
                ledger.list(Asked.of(form)).stream()
                        .map(thing -> LedgerPage.cells(thing, today()))
                        .toList());
    }

    @GetMapping("/new")
    ThingFormPage blank() {
        return new ThingFormPage(Sent.blank(), null);
    }

    @PostMapping
    View add(Form form) {
        return switch (TypedThing.of(form, today())) {
            case TypedThing.Unsound(Form refused) -> new ThingFormPage(refused, null);
            case TypedThing.Sound(Label label) -> {
                UUID id = Sent.id(form);
                yield things.add(id, label, Hand.now())
                        ? new RedirectView(LedgerPage.PATH + "/" + id)
                        : new ThingFormPage(
                                form.refuse("tag", "The asset tag, IMEI or ICCID is another thing's. Find it first."),
                                null);
            }
        };
    }

    @GetMapping("/{thing}")
    @Needs(Right.SEE_PROGRAMME)
    ThingPage one(@PathVariable UUID thing) {
        return page(thing, Form.blank());
    }

    @GetMapping("/{thing}/label")
    ThingFormPage edit(@PathVariable UUID thing) {
        Thing known = ledger.get(thing);
        return new ThingFormPage(TypedThing.filled(Form.blank(), known.label()), known);
    }

    @PostMapping("/{thing}/label")
    View change(@PathVariable UUID thing, Form typed) {
        Thing known = ledger.get(thing);
        return switch (TypedThing.of(typed.with("tag", known.label().tag()), today())) {
            case TypedThing.Unsound(Form refused) -> new ThingFormPage(refused, known);
            case TypedThing.Sound(Label label) ->
                things.change(known, label, Hand.now())
                        ? new RedirectView(known.path())
                        : new ThingFormPage(typed.refuse("imei", "The IMEI or ICCID is another thing's."), known);
        };
    }

    @PostMapping("/{thing}/breach-checks/{check}")
    View closeCheck(@PathVariable UUID thing, @PathVariable UUID check, Form typed) {
        Form form = FreeText.check(typed.require("words", "Write how you know."), 1000, "words");
        if (!List.of("NO_DATA", "PROTECTED", "REPORTED").contains(form.value("outcome"))) {
            form = form.refuse("outcome", "Choose what you found.");
        }
        if (!form.hasErrors()
                && !things.closeCheck(thing, check, form.value("outcome"), form.value("words"), Hand.now())) {
            form = form.refuse("words", "Somebody has closed this check. Look at the page first.");
        }
        return form.hasErrors()
                ? page(thing, form)
                : new RedirectView(ledger.get(thing).path());
    }

    private ThingPage page(UUID thing, Form form) {
        List<Happening> story = things.story(thing);
        boolean wasLost = story.stream().anyMatch(one -> one.move() == Move.LOST);
        return new ThingPage(ledger.get(thing), story, wasLost ? things.breachChecks(thing) : List.of(), form, today());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
