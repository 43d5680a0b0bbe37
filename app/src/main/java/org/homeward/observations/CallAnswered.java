package org.homeward.observations;

import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** Who was called took it on or advised, in their own name; told in the transaction in which it is written. */
public record CallAnswered(HomeId home, ResidentId resident, Signature by) {}
