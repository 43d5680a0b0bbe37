package org.homeward.observations;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** A set was saved and scored; told after the commit. The row in observations.event says the same and stays. */
public record ScoreRecorded(HomeId home, ResidentId resident, UUID set) {}
