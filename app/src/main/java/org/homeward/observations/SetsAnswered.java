package org.homeward.observations;

import org.homeward.kernel.HomeId;

/** A practice filed or refused sets of a home; told after the commit, so that an open board counts again. The receipts stay. */
public record SetsAnswered(HomeId home) {}
