package org.homeward.programme.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.Successions;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** From the old home to a takeover that is written down: choose it, type the new codes, read what hangs on the old ones, confirm. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(TakeoversPage.PATH)
class TakeoverController {
    private final Takeovers takeovers;
    private final Formers formers;
    private final Dependants dependants;
    private final CarryOver carryOver;
    private final Directory directory;
    private final Successions successions;
    private final Audit audit;
    private final Clock clock;

    TakeoverController(
            Takeovers takeovers,
            Formers formers,
            Dependants dependants,
            CarryOver carryOver,
            Directory directory,
            Successions successions,
            Audit audit,
            Clock clock) {
        this.takeovers = takeovers;
        this.formers = formers;
        this.dependants = dependants;
        this.carryOver = carryOver;
        this.directory = directory;
        this.successions = successions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PROGRAMME)
    TakeoversPage all() {
        boolean mayWrite = Acting.current().orElseThrow().may(Right.KEEP_PROGRAMME);
        return new TakeoversPage(takeovers.all(), mayWrite);
    }

    @GetMapping("/new")
    FormerPage choose(Form form) {
        return new FormerPage(form, formers.search(form.value(FormerPage.TYPED)));
    }

    @GetMapping("/new/{place}")
    View codes(@PathVariable UUID place) {
        Organisation former = former(place);
        return known(former).orElseGet(() -> new NewCodesPage(former, Sent.blank()));
    }

    /** Writes nothing: shows all that hangs on the old codes, before somebody confirms. */
    @PostMapping("/new/{place}")
    View review(@PathVariable UUID place, Form typed) {
        Organisation former = former(place);
        return known(former).orElseGet(() -> switch (checked(typed, former)) {
            case TypedTakeover.Unsound(Form refused) -> new NewCodesPage(former, refused);
            case TypedTakeover.Sound sound -> new ReviewPage(draft(former, sound, typed, ""), sound.successor(), typed);
        });
    }

    /** A home is taken over once: whoever comes later reads what was written. */
    private Optional<View> known(Organisation former) {
        return takeovers.ofFormer(former.id()).map(known -> new RedirectView(TakeoversPage.path(known.id())));
    }

    private TypedTakeover checked(Form typed, Organisation former) {
        return TypedTakeover.of(typed, former, directory, today())
                .unlessSucceeded(typed, successions.after(former).orElse(null));
    }

    @PostMapping("/new/{place}/confirmation")
    @Transactional
    View confirm(@PathVariable UUID place, Form typed) {
        Organisation former = former(place);
        return known(former).orElseGet(() -> switch (checked(typed, former)) {
            case TypedTakeover.Unsound(Form refused) -> new NewCodesPage(former, refused);
            case TypedTakeover.Sound sound -> new RedirectView(TakeoversPage.path(write(former, sound, typed)));
        });
    }

    /** Whoever comes second, or taps twice, or came back, is led to the one that was written. */
    private UUID write(Organisation former, TypedTakeover.Sound sound, Form typed) {
        Hand hand = Hand.now();
        Takeover takeover = draft(former, sound, typed, hand.words());
        boolean maySay = Acting.current().orElseThrow().may(Right.IMPORT_DIRECTORY);
        if (takeovers.write(takeover, maySay)) {
            carryOver.settle(takeover);
            audit.write(hand.did(
                    Deed.WROTE_TAKEOVER,
                    former.id(),
                    takeover.formerName() + ": " + takeover.codes().words()));
        }
        return takeovers.ofFormer(former.id()).orElseThrow().id();
    }

    private Takeover draft(Organisation former, TypedTakeover.Sound sound, Form typed, String who) {
        return new Takeover(
                Sent.id(typed),
                former,
                sound.successor(),
                sound.codes(),
                sound.day(),
                who,
                dependants.of(former, today()));
    }

    private Organisation former(UUID place) {
        return directory
                .find(place)
                .filter(found -> found.kind() == OrganisationKind.CARE_HOME)
                .orElseThrow(() -> new NotFound("no such home"));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
