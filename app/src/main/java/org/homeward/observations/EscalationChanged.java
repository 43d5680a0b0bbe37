package org.homeward.observations;

import org.homeward.kernel.HomeId;

/** Something happened in an escalation of this home, or time has passed in one: open boards and lists ask again. */
public record EscalationChanged(HomeId home) {}
