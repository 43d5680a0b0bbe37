package org.homeward.programme.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.programme.readiness.Proofs;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What somebody knows of a link that no other room knows of. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(HomePage.PATH + "/{organisation}/proofs/{link}")
class ProofController {
    private static final int LONGEST = 300;

    private final HomesReadiness homes;
    private final Proofs proofs;
    private final Audit audit;
    private final Clock clock;

    ProofController(HomesReadiness homes, Proofs proofs, Audit audit, Clock clock) {
        this.homes = homes;
        this.proofs = proofs;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ProofPage show(@PathVariable UUID organisation, @PathVariable String link) {
        return page(organisation, link, Sent.blank().with(ProofPage.SINCE, today()));
    }

    @PostMapping
    @Transactional
    View write(@PathVariable UUID organisation, @PathVariable String link, Form typed) {
        Form form = check(typed);
        ProofPage page = page(organisation, link, form);
        if (form.hasErrors()) {
            return page;
        }
        Hand hand = Hand.now();
        boolean isMet = form.value(ProofPage.MET).equals("yes");
        proofs.write(new Proofs.Proof(
                Sent.id(form),
                organisation,
                link,
                isMet,
                form.date(ProofPage.SINCE).orElseThrow(),
                form.date(ProofPage.LAPSES).orElse(null),
                form.value(ProofPage.WORDS),
                hand.words()));
        audit.write(hand.did(Deed.WROTE_PROOF, organisation, page.title() + ": " + (isMet ? "yes" : "no")));
        return new RedirectView(HomePage.path(organisation));
    }

    private Form check(Form typed) {
        Form form = FreeText.check(typed, LONGEST, ProofPage.WORDS)
                .require(ProofPage.MET, "Say whether the home has this")
                .require(ProofPage.WORDS, "Say how you know");
        Optional<LocalDate> since = form.date(ProofPage.SINCE);
        if (since.isEmpty() || since.get().isAfter(today())) {
            form = form.refuse(ProofPage.SINCE, "Type the day since when this is so. It cannot be after today");
        }
        boolean isTyped = form.typed().keySet().stream()
                .anyMatch(field -> field.startsWith(ProofPage.LAPSES)
                        && !typed.value(field).isEmpty());
        Optional<LocalDate> last = form.date(ProofPage.LAPSES);
        boolean isUnsound =
                isTyped && (last.isEmpty() || since.isPresent() && last.get().isBefore(since.get()));
        return isUnsound ? form.refuse(ProofPage.LAPSES, "Type a day after the first one, or leave it empty") : form;
    }

    private ProofPage page(UUID organisation, String link, Form form) {
        Ready ready = homes.find(organisation, today()).orElseThrow(() -> new NotFound("no such open home"));
        if (!Way.BY_HAND.contains(link)) {
            throw new NotFound("nobody writes this down by hand");
        }
        return new ProofPage(ready, ready.readiness().of(link), form);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
