package org.homeward.observations.devices;

import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;

/** Whoever is acting: what they write about devices is signed in the role that lets them. */
final class Hand {
    private Hand() {}

    static Signature at(HomeId home) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        return Signature.of(actor, Right.USE_DEVICES, home);
    }

    static boolean mayKeep(HomeId home) {
        return Acting.current()
                .filter(actor -> actor.may(Right.KEEP_DEVICES, home))
                .isPresent();
    }
}
