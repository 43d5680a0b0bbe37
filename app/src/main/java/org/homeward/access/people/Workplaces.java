package org.homeward.access.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Component;

/** The organisations whose people the person who asks may keep. */
@Component
class Workplaces {
    private static final int MOST_OF_A_KIND = 20;
    private static final List<OrganisationKind> WITH_PEOPLE = List.of(
            OrganisationKind.CARE_HOME,
            OrganisationKind.GP_PRACTICE,
            OrganisationKind.BRANCH_SURGERY,
            OrganisationKind.PHARMACY,
            OrganisationKind.NHS_111,
            OrganisationKind.OUT_OF_HOURS,
            OrganisationKind.COMMUNITY_SERVICE,
            OrganisationKind.ICB,
            OrganisationKind.SUB_ICB);

    private final Directory directory;

    Workplaces(Directory directory) {
        this.directory = directory;
    }

    /** One workplace; one that somebody else keeps is not there. */
    Workplace find(UUID id) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
        return directory
                .find(id)
                .map(Workplaces::workplace)
                .filter(workplace -> workplace.isKeptBy(actor))
                .orElseThrow(() -> new NotFound("no organisation whose people this person keeps"));
    }

    /** The workplaces this person keeps: a manager's own homes, or whatever a system administrator looks for. */
    List<Workplace> search(String words, Actor actor) {
        Stream<Organisation> found = Workplace.keepsEverywhere(actor)
                ? WITH_PEOPLE.stream().flatMap(kind -> directory.search(kind, words, MOST_OF_A_KIND).stream())
                : own(actor);
        return found.map(Workplaces::workplace).toList();
    }

    private Stream<Organisation> own(Actor actor) {
        return actor.memberships().stream()
                .filter(membership -> membership.role().holds(Right.KEEP_STAFF))
                .flatMap(membership -> directory.find(membership.organisation().value()).stream())
                .distinct();
    }

    private static Workplace workplace(Organisation organisation) {
        return new Workplace(new OrganisationId(organisation.id()), organisation.name(), organisation.kind());
    }
}
