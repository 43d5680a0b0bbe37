package org.homeward.clinical.escalation;

import java.time.Instant;

/** Who took it on, advised or ended it, and when. */
public record Answer(String by, Instant at) {}
