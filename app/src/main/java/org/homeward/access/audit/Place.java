package org.homeward.access.audit;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** Whose log is read: a home's, or one resident's in it. */
record Place(HomeId home, @Nullable ResidentId resident) {
    String path() {
        return "/homes/" + home + (resident == null ? "" : "/residents/" + resident) + "/audit";
    }
}
