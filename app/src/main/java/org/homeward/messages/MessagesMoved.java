package org.homeward.messages;

import org.homeward.kernel.HomeId;

/** Somebody wrote, read, withdrew or settled messages about a resident of this home; told after the commit, so that open boards ask again. */
public record MessagesMoved(HomeId home) {}
