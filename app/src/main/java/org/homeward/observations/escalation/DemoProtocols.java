package org.homeward.observations.escalation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.People;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.OpeningHours;
import org.homeward.directory.Directory;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Component;

/**
 * What Beechwood House and Dr Shah's practice have agreed, with telephone numbers that nobody has. With Mr Okafor's practice it
 * is written down and waits for a clinician there: the default guide's times count.
 */
@Component
class DemoProtocols implements DemoChapter {
    private static final String MANAGER = "grace.bell@beechwood.example";
    private static final String GP = "nadia.shah@holt.example";
    private static final String OKAFORS_PRACTICE = "D82005";

    private final People people;
    private final Protocols protocols;
    private final Directory directory;
    private final Clock clock;

    DemoProtocols(People people, Protocols protocols, Directory directory, Clock clock) {
        this.people = people;
        this.protocols = protocols;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "what is agreed for a raised score";
    }

    @Override
    public boolean isLoaded() {
        Actor manager = person(MANAGER);
        return Acting.as(manager, () -> protocols.of(home(manager), practice()).signature() != null);
    }

    @Override
    public void load() {
        Actor manager = person(MANAGER);
        HomeId home = home(manager);
        UUID version = Acting.as(manager, () -> protocols.write(home, practice(), agreed(manager), by(manager, home)));
        Acting.as(manager, () -> protocols.write(home, sheringham(), agreed(manager), by(manager, home)));
        Actor shah = person(GP);
        Acting.as(
                shah,
                () -> protocols.sign(
                        home,
                        practice(),
                        version,
                        new Protocols.Agreement(
                                "1234567", London.day(clock.instant()).plusMonths(6)),
                        Signature.of(shah, Right.SIGN_PROTOCOL, home)));
    }

    private static Protocols.Typed agreed(Actor manager) {
        return new Protocols.Typed(
                new Protocol.Numbers(
                        "01632 960001",
                        OpeningHours.CORE,
                        new Protocol.Contact("NHS 111", "111, then option 5"),
                        new Protocol.Contact("Joan Miller", "01632 960002"),
                        new Protocol.Contact(manager.name(), "01632 960003")),
                Protocol.proposed());
    }

    private static Signature by(Actor manager, HomeId home) {
        return Signature.of(manager, Right.WRITE_PROTOCOL, home);
    }

    private OrganisationId practice() {
        return List.copyOf(person(GP).practices()).getFirst();
    }

    private OrganisationId sheringham() {
        return new OrganisationId(directory
                .findByOds(OKAFORS_PRACTICE)
                .orElseThrow(() -> new IllegalStateException("The demo's directory lacks " + OKAFORS_PRACTICE))
                .id());
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
