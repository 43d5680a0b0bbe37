package org.homeward.bench.load;

import java.time.Duration;

/** How many visitors come at once, how long they run in, and how long they are measured. */
public record Pace(int visitors, Duration warmUp, Duration measured) {}
