package org.homeward.messages.conversation;

import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;

/** Who writes: the home's own staff, or those who look after the resident from outside. What one writes waits for the other. */
enum Side {
    HOME,
    OUTSIDE;

    /** Of whoever is acting, as the database decides it too. */
    static Side ofActing(HomeId home) {
        return Acting.current().filter(actor -> actor.homes().contains(home)).isPresent() ? HOME : OUTSIDE;
    }

    /** "Nobody at the home has read it yet". */
    String nobodyOfTheOther() {
        return this == HOME ? "Nobody outside the home has read it yet" : "Nobody at the home has read it yet";
    }
}
