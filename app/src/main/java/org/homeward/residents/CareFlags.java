package org.homeward.residents;

import org.jspecify.annotations.Nullable;

/** What whoever helps must know: the ceiling of care (ReSPECT or TEP), usual cognition, how to communicate. */
public record CareFlags(
        @Nullable String ceiling,
        @Nullable String usualCognition,
        @Nullable String communicationNeeds) {}
