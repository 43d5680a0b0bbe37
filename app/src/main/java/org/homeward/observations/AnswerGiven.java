package org.homeward.observations;

import org.homeward.kernel.HomeId;

/** A clinician took on a resident of this home, or wrote what was done; told after the commit, so that open boards ask again. */
public record AnswerGiven(HomeId home) {}
