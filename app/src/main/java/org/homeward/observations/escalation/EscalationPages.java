package org.homeward.observations.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.directory.Address;
import org.homeward.directory.Directory;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.ReachedLimits;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of an escalation, and the panel of the open one for the page of a set. */
@Component
public class EscalationPages {
    private static final int SETS = 5;

    private final Residents residents;
    private final Observations observations;
    private final Escalations escalations;
    private final Protocols protocols;
    private final ReachedLimits limits;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    EscalationPages(
            Residents residents,
            Observations observations,
            Escalations escalations,
            Protocols protocols,
            ReachedLimits limits,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.observations = observations;
        this.escalations = escalations;
        this.protocols = protocols;
        this.limits = limits;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What to do now about a resident, while their escalation is open. */
    @Transactional(readOnly = true)
    public Optional<EscalationPanel> panel(HomeId home, ResidentId resident) {
        return escalations.open(home, resident).map(episode -> panel(episode, clock.instant()));
    }

    private EscalationPanel panel(Episode episode, Instant now) {
        Instant lastSet = observations.latest(episode.home(), episode.resident(), 1).stream()
                .map(ObservedSet::takenAt)
                .findFirst()
                .orElse(null);
        return EscalationPanel.of(episode, protocols.of(episode.home(), episode.practice()), lastSet, now);
    }

    @Transactional
    EscalationPage page(Episode episode, Form form) {
        Instant now = clock.instant();
        Resident person = residents.get(episode.home(), episode.resident());
        EscalationPanel panel = panel(episode, now);
        audit.write(Entry.of(episode.home(), Deed.LOOKED_AT_ESCALATION, episode.resident())
                .about(episode.id()));
        return new EscalationPage(
                person,
                person.banner(London.day(now)),
                panel,
                hands(actor(), episode.home()),
                sbard(person, panel),
                form);
    }

    private Sbard sbard(Resident person, EscalationPanel panel) {
        return Sbard.of(new Sbard.Known(
                person,
                name(person.home()),
                caller(actor()),
                sets(panel.episode()),
                limits.of(person.home(), person.id()),
                panel));
    }

    /** What is to be sent now, to whoever is rung at this hour. */
    @Transactional(readOnly = true)
    SbardPost.Letter letter(Episode episode) {
        EscalationPanel panel = panel(episode, clock.instant());
        Sbard sbard = sbard(residents.get(episode.home(), episode.resident()), panel);
        return new SbardPost.Letter(episode, panel.reader(), sbard.text());
    }

    private List<ObservedSet> sets(Episode episode) {
        return observations.latest(episode.home(), episode.resident(), SETS).stream()
                .filter(set -> !set.remarks().replaced())
                .toList();
    }

    private static EscalationPage.Hands hands(Actor actor, HomeId home) {
        return new EscalationPage.Hands(
                actor.may(Right.RECORD_OBSERVATIONS, home),
                actor.may(Right.ANSWER_ESCALATION, home),
                actor.may(Right.END_ESCALATION, home));
    }

    private static String caller(Actor actor) {
        return actor.memberships().stream()
                .findFirst()
                .map(membership -> actor.name() + ", " + membership.role().words())
                .orElse(actor.name());
    }

    private String name(HomeId home) {
        return directory
                .find(home.value())
                .map(found -> found.telephone() == null
                        ? found.name()
                        : found.name() + " (" + found.telephone() + ", " + address(found.address()) + ")")
                .orElse("a home");
    }

    private static String address(Address address) {
        return Stream.of(address.line1(), address.town(), address.postcode())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    /** Whom the page says to ring. */
    String called(Episode episode) {
        return panel(episode, clock.instant()).called();
    }

    Episode get(HomeId home, ResidentId resident, UUID escalation) {
        return escalations
                .find(home, resident, escalation)
                .orElseThrow(() -> new NotFound("no such escalation of this resident"));
    }

    static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
