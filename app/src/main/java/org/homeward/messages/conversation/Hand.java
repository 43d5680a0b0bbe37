package org.homeward.messages.conversation;

import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;

/** Whoever is acting: what they write or read is signed in the role that lets them, for the organisation it is held at. */
record Hand(Signature signature, OrganisationId organisation) {
    static Hand at(HomeId home) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        Right right = right(actor, home);
        return new Hand(
                Signature.of(actor, right, home),
                actor.as(right, home)
                        .map(Membership::organisation)
                        .orElseThrow(() -> new NotFound("nobody who writes is acting")));
    }

    /** 111 writes in a home it has opened, in the role that let it look. */
    private static Right right(Actor actor, HomeId home) {
        return actor.as(Right.WRITE_MESSAGES, home).isPresent() ? Right.WRITE_MESSAGES : Right.LOOK_WITH_REASON;
    }

    static boolean mayWrite(HomeId home) {
        return Acting.current()
                .filter(actor -> actor.may(Right.WRITE_MESSAGES, home))
                .isPresent();
    }
}
