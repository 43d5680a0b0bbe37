package org.homeward.programme.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lending, getting back, wiping, faults, calibration and loss: one form each, for what can happen to the thing now. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(LedgerPage.PATH + "/{thing}/{move}")
class MoveController {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NOTE = 500;

    private final Ledger ledger;
    private final Things things;
    private final Picking picking;
    private final Clock clock;

    MoveController(Ledger ledger, Things things, Picking picking, Clock clock) {
        this.ledger = ledger;
        this.things = things;
        this.picking = picking;
        this.clock = clock;
    }

    @GetMapping
    MovePage blank(@PathVariable UUID thing, @PathVariable String move) {
        Thing known = ledger.get(thing);
        Form form = Sent.blank()
                .with("on", London.day(clock.instant()))
                .with("turn", String.valueOf(known.standing().turn()));
        return new MovePage(known, move(known, move), form);
    }

    @PostMapping
    View write(@PathVariable UUID thing, @PathVariable String move, Form typed) {
        Thing known = ledger.get(thing);
        Move wanted = Move.of(move).orElseThrow(() -> new NotFound("no such thing happens"));
        Form form = FreeText.check(dated(typed, "on"), LONGEST_NOTE, "note");
        Happening.Agreement agreement = null;
        if (wanted == Move.LENT) {
            Picked picked =
                    picking.pick(form, "organisation", OrganisationKind.CARE_HOME, OrganisationKind.GP_PRACTICE);
            form = agreed(picked.form());
            agreement = picked.organisation() == null
                    ? null
                    : new Happening.Agreement(
                            picked.id(),
                            picked.known().name(),
                            form.value("signed"),
                            form.date("until").orElse(null));
        }
        form = wiped(form, wanted);
        if (form.hasErrors()) {
            return new MovePage(known, wanted, form);
        }
        Happening happening = new Happening(
                Sent.id(form),
                wanted,
                known.state(),
                form.date("on").orElseThrow(),
                form.value("note"),
                agreement,
                wipe(form),
                "");
        return switch (things.happen(thing, turn(form), happening, Hand.now())) {
            case Outcome.Kept() -> new RedirectView(known.path());
            case Outcome.Refused(String field, String words) -> new MovePage(known, wanted, form.refuse(field, words));
        };
    }

    private static Move move(Thing thing, String slug) {
        return Move.of(slug)
                .filter(move -> Move.open(thing.label().kind(), thing.state()).contains(move))
                .orElseThrow(() -> new NotFound("that cannot happen to it now"));
    }

    private Form agreed(Form typed) {
        Form form = typed.require("signed", "Write who signed the loan agreement.");
        form = FreeText.check(form, LONGEST_NAME, "signed");
        if (!form.value("pin").equals("agreed")) {
            form = form.refuse("pin", "Lend it only when the rules for the PIN are agreed.");
        }
        boolean typedUntil = !(form.value("until") + form.value("until-month") + form.value("until-year")).isEmpty();
        LocalDate until = form.date("until").orElse(null);
        LocalDate from = form.date("on").orElse(null);
        if (typedUntil && (until == null || from != null && until.isBefore(from))) {
            form = form.refuse("until", "Enter a day after the loan begins, or nothing.");
        }
        return form;
    }

    /** A wipe needs its whole certificate; what comes back may wait for it. */
    private Form wiped(Form typed, Move move) {
        boolean begun = !(typed.value("wipe") + typed.value("wiper")).isEmpty();
        if (move != Move.WIPED && !begun) {
            return typed;
        }
        Form form = typed.require("wipe", "Enter the number of the wipe certificate.");
        form = form.require("wiper", "Write who wiped it.");
        form = FreeText.check(form, LONGEST_NUMBER, "wipe");
        form = FreeText.check(form, LONGEST_NAME, "wiper");
        return dated(form, "wiped");
    }

    private static Happening.@Nullable Wipe wipe(Form form) {
        return form.value("wipe").isEmpty()
                ? null
                : new Happening.Wipe(form.value("wipe"), form.date("wiped").orElseThrow(), form.value("wiper"));
    }

    private Form dated(Form form, String field) {
        return form.date(field)
                        .filter(day -> !day.isAfter(London.day(clock.instant())))
                        .isPresent()
                ? form
                : form.refuse(field, "Enter a day that has been, for example 3 12 2026.");
    }

    private static int turn(Form form) {
        return form.value("turn").matches("[0-9]{1,6}") ? Integer.parseInt(form.value("turn")) : -1;
    }
}
