package org.homeward.messages.conversation;

import org.homeward.residents.Resident;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every conversation: about whom it is, what is urgent now and no matter for a message, who reads what is written, and
 * whether whoever looks may write.
 */
record About(
        Resident resident, ResidentBanner banner, @Nullable NavigationItem urgent, String readers, boolean mayWrite) {
    String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    String messages() {
        return path() + "/messages";
    }

    String called() {
        return resident.name().called();
    }

    boolean livesHere() {
        return resident.residency().isCurrent();
    }

    boolean writes() {
        return mayWrite && livesHere();
    }
}
