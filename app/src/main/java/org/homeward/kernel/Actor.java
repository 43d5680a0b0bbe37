package org.homeward.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with the roles they hold today. Every query for a person takes one. A 111 clinician covers homes, and
 * sees into those they have opened with a reason; to a community nurse the homes of the team are open. Somebody who came in by PIN
 * does the work of a shift and nothing else. Somebody of an agency may work in one unit of a home only; for everybody else unit is null.
 */
public record Actor(
        PersonId person,
        String name,
        List<Membership> memberships,
        Set<HomeId> coveredHomes,
        Set<HomeId> openedHomes,
        boolean byPin,
        @Nullable String unit) {
    public Actor {
        memberships = List.copyOf(memberships);
        coveredHomes = Set.copyOf(coveredHomes);
        openedHomes = Set.copyOf(openedHomes);
    }

    public Actor(PersonId person, String name, List<Membership> memberships) {
        this(person, name, memberships, Set.of(), Set.of());
    }

    public Actor(
            PersonId person,
            String name,
            List<Membership> memberships,
            Set<HomeId> coveredHomes,
            Set<HomeId> openedHomes) {
        this(person, name, memberships, coveredHomes, openedHomes, false, null);
    }

    /** The same person, who works in one unit only. */
    public Actor in(@Nullable String unit) {
        return new Actor(person, name, memberships, coveredHomes, openedHomes, byPin, unit);
    }

    /** The same person at a shared tablet of one home, by PIN: with their roles there only. Empty when they have none. */
    public Optional<Actor> byPinAt(HomeId home) {
        List<Membership> here = memberships.stream()
                .filter(membership -> membership.reaches(home))
                .toList();
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(person, name, here, Set.of(), Set.of(), true, unit));
    }

    /** Whether it is only the PIN that keeps a door shut: with a full sign-in one of these roles would open it. */
    public boolean needsFullSignIn(Right right) {
        return byPin
                && !right.isWorkOfAShift()
                && memberships.stream().anyMatch(membership -> membership.role().holds(right));
    }

    public boolean may(Right right) {
        return holding(right).findAny().isPresent();
    }

    /**
     * Whether a right is held for one home. Home staff hold it where they work; a practice holds it wherever
     * its own residents live, which the resident's row decides; 111 in a home it covers, once opened.
     */
    public boolean may(Right right, HomeId home) {
        return switch (right) {
            case LOOK_WITH_REASON -> may(right) && coveredHomes.contains(home);
            case LOOK_AT_RESIDENT, ANSWER_ESCALATION, WRITE_MESSAGES ->
                openedHomes.contains(home) || holds(right, home);
            default -> holds(right, home);
        };
    }

    private boolean holds(Right right, HomeId home) {
        return holding(right).anyMatch(membership -> !membership.isAt(Role.Place.HOME) || membership.reaches(home));
    }

    private Stream<Membership> holding(Right right) {
        return byPin && !right.isWorkOfAShift()
                ? Stream.empty()
                : memberships.stream().filter(membership -> membership.role().holds(right));
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
        return holding(right).findFirst();
    }

    /** The role this person acts in at one home, or wherever the right is held. */
    public Optional<Membership> as(Right right, HomeId home) {
        return holding(right)
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
