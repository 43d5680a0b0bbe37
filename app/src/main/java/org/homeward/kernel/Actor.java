package org.homeward.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asking, with the roles they hold today. Every query for a person takes one. A 111 clinician covers homes, and
 * sees into those they have opened with a reason.
 */
public record Actor(
        PersonId person, String name, List<Membership> memberships, Set<HomeId> coveredHomes, Set<HomeId> openedHomes) {
    public Actor {
        memberships = List.copyOf(memberships);
        coveredHomes = Set.copyOf(coveredHomes);
        openedHomes = Set.copyOf(openedHomes);
    }

    public Actor(PersonId person, String name, List<Membership> memberships) {
        this(person, name, memberships, Set.of(), Set.of());
    }

    public boolean may(Right right) {
        return memberships.stream().anyMatch(membership -> membership.role().holds(right));
    }

    /**
     * Whether a right is held for one home. Home staff hold it where they work; a practice holds it wherever
     * its own residents live, which the resident's row decides; 111 in a home it covers, once opened.
     */
    public boolean may(Right right, HomeId home) {
        return switch (right) {
            case LOOK_WITH_REASON -> may(right) && coveredHomes.contains(home);
            case LOOK_AT_RESIDENT, ANSWER_ESCALATION -> openedHomes.contains(home) || holds(right, home);
            default -> holds(right, home);
        };
    }

    private boolean holds(Right right, HomeId home) {
        return memberships.stream()
                .filter(membership -> membership.role().holds(right))
                .anyMatch(membership -> !membership.isAt(Role.Place.HOME) || membership.reaches(home));
    }

    /** The homes this person works in. */
    public Set<HomeId> homes() {
        return at(Role.Place.HOME).stream().map(id -> new HomeId(id.value())).collect(Collectors.toSet());
    }

    /** The practices this person works in. */
    public Set<OrganisationId> practices() {
        return at(Role.Place.PRACTICE);
    }

    /** The role this person acts in for a right, for the record of who did it. */
    public Optional<Membership> as(Right right) {
        return memberships.stream()
                .filter(membership -> membership.role().holds(right))
                .findFirst();
    }

    /** The role this person acts in at one home, or wherever the right is held. */
    public Optional<Membership> as(Right right, HomeId home) {
        return memberships.stream()
                .filter(membership -> membership.role().holds(right))
                .filter(membership -> !membership.isAt(Role.Place.HOME) || membership.reaches(home))
                .findFirst();
    }

    private Set<OrganisationId> at(Role.Place place) {
        return memberships.stream()
                .filter(membership -> membership.isAt(place))
                .map(Membership::organisation)
                .collect(Collectors.toSet());
    }
}
