package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The other end of a link, found in the directory; {@code since} is null when the source gives no date. */
record Tie(UUID to, @Nullable LocalDate since) {
    /** The other end as the file names it: codes in order of trust. */
    record Named(List<String> codes, @Nullable LocalDate since) {
        static final Named NOBODY = new Named(List.of(), null);
    }
}
