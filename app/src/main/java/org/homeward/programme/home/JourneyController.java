package org.homeward.programme.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.journey.Cases;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.journey.Machines;
import org.homeward.programme.journey.Move;
import org.homeward.programme.journey.MoveRequest;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.programme.readiness.ChainLink;
import org.homeward.programme.readiness.Standing;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One journey of one home. A move is refused when the case is elsewhere by now, or when the chain says that something is missing. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(HomePage.PATH + "/{organisation}/journeys/{journey}")
class JourneyController {
    private static final int LONGEST = 500;

    private final HomesReadiness homes;
    private final Cases cases;
    private final Welcomes welcomes;
    private final Audit audit;
    private final Clock clock;

    JourneyController(HomesReadiness homes, Cases cases, Welcomes welcomes, Audit audit, Clock clock) {
        this.homes = homes;
        this.cases = cases;
        this.welcomes = welcomes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    JourneyPage show(@PathVariable UUID organisation, @PathVariable String journey) {
        return page(organisation, journey, Sent.blank().with(JourneyPage.DAY, today()));
    }

    @PostMapping("/moves")
    @Transactional
    View move(@PathVariable UUID organisation, @PathVariable String journey, Form typed) {
        JourneyPage page = page(organisation, journey, typed);
        Form form = check(page, typed);
        if (form.hasErrors()) {
            return page.with(form);
        }
        Hand hand = Hand.now();
        Move move = chosen(page, form).orElseThrow();
        String note = form.value(JourneyPage.NOTE);
        boolean moved = cases.move(new MoveRequest(
                Sent.id(form),
                organisation,
                move,
                form.date(JourneyPage.DAY).orElseThrow(),
                note.isEmpty() ? null : note,
                hand.words()));
        if (!moved) {
            return page(
                    organisation, journey, form.refuse(JourneyPage.MOVE, "Somebody else has moved it. Look again."));
        }
        audit.write(hand.did(Deed.MOVED_CASE, organisation, page.title() + ": " + move.words()));
        return new RedirectView(HomePage.path(organisation));
    }

    @PostMapping("/welcome")
    @Transactional
    View welcome(@PathVariable UUID organisation, @PathVariable String journey, Form typed) {
        JourneyPage page = page(organisation, journey, typed);
        String manager = page.ready().home().managers().now();
        if (page.welcomes() && manager != null && manager.equals(typed.value("manager"))) {
            Hand hand = Hand.now();
            welcomes.write(Sent.id(typed), organisation, manager, hand.words());
            audit.write(hand.did(Deed.WELCOMED_MANAGER, organisation, page.title()));
        }
        return new RedirectView(HomePage.path(organisation));
    }

    private Form check(JourneyPage page, Form typed) {
        Form form = FreeText.check(typed, LONGEST, JourneyPage.NOTE);
        LocalDate day = form.date(JourneyPage.DAY).orElse(null);
        if (day == null || day.isAfter(today())) {
            form = form.refuse(JourneyPage.DAY, "Type the day on which it happened. It cannot be after today");
        }
        Optional<Move> move = chosen(page, form);
        if (move.isEmpty()) {
            boolean elsewhere = !form.value(JourneyPage.MOVE).isEmpty();
            return form.refuse(
                    JourneyPage.MOVE,
                    elsewhere ? "It is no longer where this leads from. Look again" : "Choose what happened");
        }
        List<ChainLink> missing = move.get().asksChain() ? missing(page) : List.of();
        return missing.isEmpty()
                ? form
                : form.refuse(JourneyPage.MOVE, "First the home needs: " + Standing.names(missing));
    }

    private static List<ChainLink> missing(JourneyPage page) {
        return page.ready().readiness().of(page.journey().link()).missing();
    }

    private static Optional<Move> chosen(JourneyPage page, Form form) {
        Journey journey = page.journey();
        return journey.isOnMachine()
                ? Machines.move(page.ready().home().in(journey.machine()).state(), form.value(JourneyPage.MOVE))
                : Optional.empty();
    }

    private JourneyPage page(UUID organisation, String journey, Form form) {
        Journey asked = Journey.of(journey).orElseThrow(() -> new NotFound("no such journey"));
        Ready ready = homes.find(organisation, today()).orElseThrow(() -> new NotFound("no such open home"));
        return new JourneyPage(ready, asked, today(), form);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
