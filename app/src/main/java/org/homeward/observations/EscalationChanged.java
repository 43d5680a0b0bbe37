package org.homeward.observations;

import org.homeward.kernel.HomeId;

/** Something happened in an escalation of this home: open boards and lists ask again, at every node. */
public record EscalationChanged(HomeId home) {}
