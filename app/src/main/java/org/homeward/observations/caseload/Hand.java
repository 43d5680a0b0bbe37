package org.homeward.observations.caseload;

import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;

/** The clinician who is acting: what they write is signed in the role that lets them answer, for the organisation it is held at. */
record Hand(Signature signature, OrganisationId organisation) {
    static Hand at(HomeId home) {
        Actor actor = actor();
        Right right = right(actor, home);
        return new Hand(
                Signature.of(actor, right, home),
                actor.as(right, home)
                        .orElseThrow(() -> new NotFound("nobody who answers is acting"))
                        .organisation());
    }

    /** 111 answers in a home it has opened, in the role that let it look. */
    private static Right right(Actor actor, HomeId home) {
        return actor.as(Right.ANSWER_ESCALATION, home).isPresent() ? Right.ANSWER_ESCALATION : Right.LOOK_WITH_REASON;
    }

    /** Whether whoever looks at the practice's list may take somebody on. */
    static boolean mayAnswer() {
        return Acting.current()
                .filter(actor -> actor.may(Right.ANSWER_ESCALATION))
                .isPresent();
    }

    static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
