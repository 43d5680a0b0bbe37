package org.homeward.observations;

import java.util.UUID;
import org.homeward.kernel.ResidentId;

/**
 * A set that was somebody else's goes to the right resident of the same home: which set, whose it is, the id it has there
 * (made before it is sent, so that the same move sent twice is one), and why.
 */
public record Move(UUID set, ResidentId to, UUID id, String reason) {}
