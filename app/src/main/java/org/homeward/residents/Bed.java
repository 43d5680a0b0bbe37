package org.homeward.residents;

import org.jspecify.annotations.Nullable;

/** Where a resident sleeps: room ("12", "4 bed B"), the order in which a round passes it, and the unit ("Willow"). */
public record Bed(String room, int order, @Nullable String unit) {}
