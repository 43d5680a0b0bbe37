package org.homeward.training;

import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;

/** In whose name training is written down. */
final class TrainingHand {
    private TrainingHand() {}

    static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
    }

    static Signature at(HomeId home) {
        return Signature.of(actor(), Right.KEEP_TRAINING, home);
    }
}
