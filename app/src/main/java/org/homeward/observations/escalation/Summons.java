package org.homeward.observations.escalation;

import java.util.UUID;
import org.homeward.kernel.HomeId;

/** Telling people who do not look at a board. Asked at each look of the clock, in its transaction and with its reach: the home. */
public interface Summons {
    void to(HomeId home, UUID escalation);
}
