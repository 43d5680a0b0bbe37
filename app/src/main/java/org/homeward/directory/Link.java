package org.homeward.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated link seen from one organisation; {@code endsOn} is the first day it no longer holds, null while it holds. */
public record Link(
        LinkKind kind,
        Direction direction,
        Organisation other,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Outward reads "is served by the other", inward reads "the other is served by it". */
    public enum Direction {
        OUTWARD,
        INWARD
    }
}
