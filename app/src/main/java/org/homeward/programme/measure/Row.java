package org.homeward.programme.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row behind a figure: of whom, when, what it says, and how much it adds to the part and to the whole. */
public record Row(
        String who,
        @Nullable LocalDate on,
        String what,
        long part,
        long whole,
        @Nullable String path) {}
