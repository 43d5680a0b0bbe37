package org.homeward.programme.support;

import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;

/** In whose name the desk writes: their words, and the board they work for. */
record Hand(String words, UUID board) {
    static Hand ofActor() {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
        Membership as = actor.as(Right.KEEP_PROGRAMME)
                .orElseThrow(() -> new NotFound("this person does not keep the programme"));
        return new Hand(Audit.signature(actor, as), as.organisation().value());
    }
}
