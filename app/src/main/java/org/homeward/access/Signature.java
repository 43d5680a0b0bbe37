package org.homeward.access;

import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;

/** Who did something, in the role that let them: kept as words beside the id, for a name outlives an account. */
public record Signature(PersonId person, String words) {
    /** "Joan Miller, senior carer, Beechwood House". */
    public static Signature of(Actor actor, Right right, HomeId home) {
        return new Signature(
                actor.person(),
                actor.as(right, home).map(as -> Audit.signature(actor, as)).orElse(actor.name()));
    }
}
