package org.homeward.observations.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.directory.Directory;
import org.homeward.directory.Link;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The pages of what is agreed between a home and each practice that serves it. */
@Component
class ProtocolPages {
    private final Protocols protocols;
    private final Directory directory;
    private final Clock clock;

    ProtocolPages(Protocols protocols, Directory directory, Clock clock) {
        this.protocols = protocols;
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    ProtocolsPage list(HomeId home) {
        Actor actor = EscalationPages.actor();
        List<ProtocolsPage.Between> practices = serving(home).stream()
                .map(practice -> new OrganisationId(practice.id()))
                .filter(practice -> reaches(actor, home) || actor.practices().contains(practice))
                .map(practice -> new ProtocolsPage.Between(
                        practice, name(practice), protocols.of(home, practice).agreed()))
                .toList();
        return new ProtocolsPage(home, practices);
    }

    /** Home staff and 111 in a home it has opened; a practice reads only its own agreement. */
    private static boolean reaches(Actor actor, HomeId home) {
        return actor.homes().contains(home) || actor.openedHomes().contains(home);
    }

    ProtocolPage page(HomeId home, OrganisationId practice) {
        return page(home, practice, TypedProtocol.shown(protocols.of(home, practice)));
    }

    /** With what was typed of one day beside the protocol as it is. */
    ProtocolPage withDay(HomeId home, OrganisationId practice, Form day) {
        Form shown = TypedProtocol.shown(protocols.of(home, practice));
        for (String field : List.of("on", "on-opens", "on-closes")) {
            shown = shown.with(field, day.value(field));
        }
        for (var error : day.errors().entrySet()) {
            shown = shown.refuse(error.getKey(), error.getValue());
        }
        return page(home, practice, shown);
    }

    ProtocolPage page(HomeId home, OrganisationId practice, Form form) {
        Actor actor = EscalationPages.actor();
        if (!reaches(actor, home)) {
            mustWorkAt(practice);
        }
        mustServe(home, practice);
        return new ProtocolPage(
                new ProtocolPage.Between(home, practice, homeName(home), name(practice)),
                protocols.of(home, practice),
                actor.may(Right.WRITE_PROTOCOL, home),
                actor.may(Right.SIGN_PROTOCOL, home) && actor.practices().contains(practice),
                form,
                today());
    }

    /** An agreement with a practice that does not serve the home would lead a call to the wrong number. */
    void mustServe(HomeId home, OrganisationId practice) {
        if (serving(home).stream().noneMatch(one -> one.id().equals(practice.value()))) {
            throw new NotFound("this practice does not serve the home");
        }
    }

    void mustWorkAt(OrganisationId practice) {
        if (!EscalationPages.actor().practices().contains(practice)) {
            throw new NotFound("works at another practice");
        }
    }

    private List<Organisation> serving(HomeId home) {
        return directory.linksOf(home.value(), today()).stream()
                .filter(link ->
                        link.kind() == LinkKind.SERVED_BY_PRACTICE && link.direction() == Link.Direction.OUTWARD)
                .map(Link::other)
                .toList();
    }

    private String name(OrganisationId practice) {
        return directory.find(practice.value()).map(Organisation::name).orElse("A practice");
    }

    private String homeName(HomeId home) {
        return directory.find(home.value()).map(Organisation::name).orElse("A home");
    }
}
