package org.homeward.observations.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;

/** A set that the practice did not take: whose, why, by whom and when. */
public record RefusedSet(
        HomeId home, ResidentId resident, UUID set, Name name, Instant takenAt, String by, Instant at, String why) {}
