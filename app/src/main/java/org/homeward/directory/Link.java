package org.homeward.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated link seen from one organisation; {@code endsOn} is the first day it no longer holds, null while it holds; {@code saidBy} is
 * the person who said so, null for a file.
 */
public record Link(
        UUID id,
        LinkKind kind,
        Direction direction,
        Organisation other,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String saidBy) {
    /** Outward reads "is served by the other", inward reads "the other is served by it". */
    public enum Direction {
        OUTWARD,
        INWARD
    }
}
