package org.homeward.pilot;

import java.time.LocalDate;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Membership;

/** A home of the pilot: its beds, the day it went live, and the practice that serves it. */
record PilotHome(HomeId id, String ods, Membership carer, Membership gp, int beds, LocalDate since) {
    /** Where its people's addresses end; example is never a real domain (RFC 2606). */
    String domain() {
        return ods.toLowerCase(java.util.Locale.ROOT) + ".pilot.example";
    }
}
