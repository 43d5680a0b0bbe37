package org.homeward.directory.importing;

import java.time.LocalDate;
import org.homeward.directory.LinkKind;
import org.jspecify.annotations.Nullable;

/** A link as a row of a file states it, both ends by code. */
record LinkClaim(
        long row,
        String from,
        LinkKind kind,
        String to,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
