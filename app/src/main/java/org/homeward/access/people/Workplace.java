package org.homeward.access.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;

/** An organisation whose people are kept here; its kind decides which roles can be held there. */
public record Workplace(OrganisationId id, String name, OrganisationKind kind) {
    /** Whether this person keeps the staff here: of their own home, or anywhere as system administrator. */
    boolean isKeptBy(Actor actor) {
        return actor.memberships().stream()
                .filter(membership -> membership.role().holds(Right.KEEP_STAFF))
                .anyMatch(membership ->
                        isEverywhere(membership) || membership.organisation().equals(id));
    }

    static boolean keepsEverywhere(Actor actor) {
        return actor.memberships().stream()
                .anyMatch(membership -> membership.role().holds(Right.KEEP_STAFF) && isEverywhere(membership));
    }

    private static boolean isEverywhere(Membership membership) {
        return membership.role().place() == Role.Place.ANYWHERE;
    }

    /** The roles that this person may give here; only a system administrator makes another. */
    List<Role> rolesFrom(Actor actor) {
        return Arrays.stream(Role.values())
                .filter(role -> role.place() == Role.Place.ANYWHERE
                        ? keepsEverywhere(actor) && isIcb()
                        : kinds(role.place()).contains(kind))
                .toList();
    }

    Optional<Role> role(String typed, Actor actor) {
        return rolesFrom(actor).stream()
                .filter(role -> role.name().equals(typed))
                .findFirst();
    }

    private boolean isIcb() {
        return kinds(Role.Place.ICB).contains(kind);
    }

    private static Set<OrganisationKind> kinds(Role.Place place) {
        return switch (place) {
            case HOME -> Set.of(OrganisationKind.CARE_HOME);
            case PRACTICE -> Set.of(OrganisationKind.GP_PRACTICE, OrganisationKind.BRANCH_SURGERY);
            case PHARMACY -> Set.of(OrganisationKind.PHARMACY);
            case OUT_OF_HOURS -> Set.of(OrganisationKind.OUT_OF_HOURS, OrganisationKind.NHS_111);
            case COMMUNITY -> Set.of(OrganisationKind.COMMUNITY_SERVICE);
            case ICB -> Set.of(OrganisationKind.ICB, OrganisationKind.SUB_ICB);
            case ANYWHERE -> Set.of();
        };
    }
}
