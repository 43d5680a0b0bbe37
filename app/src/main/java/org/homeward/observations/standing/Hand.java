package org.homeward.observations.standing;

import java.util.stream.Stream;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.residents.Resident;

/**
 * Whoever is acting, as one resident knows them: by the roles held at the resident's home and at their practice. A nurse of
 * another home who is a senior here is a senior, and a GP of another practice who works here is no GP of theirs.
 */
record Hand(Actor actor, Resident resident) {
    static Hand at(Resident resident) {
        return new Hand(Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), resident);
    }

    boolean may(Right right) {
        return roles().anyMatch(role -> role.holds(right));
    }

    /** Throws NotFound for whoever holds the right elsewhere only. */
    void mustHold(Right right) {
        if (!may(right)) {
            throw new NotFound("no role with " + right + " at this resident's home or practice");
        }
    }

    boolean isClinician() {
        return roles().anyMatch(role -> role == Role.NURSE || role == Role.GP);
    }

    private Stream<Role> roles() {
        return actor.memberships().stream()
                .filter(membership -> isTheirs(membership.role().place(), membership.organisation()))
                .map(Membership::role);
    }

    private boolean isTheirs(Role.Place place, OrganisationId organisation) {
        return switch (place) {
            case HOME -> organisation.value().equals(resident.home().value());
            case PRACTICE -> organisation.equals(resident.registration().practice());
            default -> false;
        };
    }
}
