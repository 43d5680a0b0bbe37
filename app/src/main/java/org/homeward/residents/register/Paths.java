package org.homeward.residents.register;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** Where the pages of the register are. */
public final class Paths {
    private Paths() {}

    public static String register(HomeId home) {
        return "/homes/" + home + "/residents";
    }

    public static String resident(HomeId home, ResidentId resident) {
        return register(home) + "/" + resident;
    }
}
