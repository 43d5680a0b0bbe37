package org.homeward.dspt;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which file to take, what people call it, the day it speaks of when its name does not say, in whose name, and how far to go. */
public record DsptRequest(
        Path file, String fileName, @Nullable LocalDate asAt, String by, Mode mode) {
    /** Only look; write unless the guard stops it; write although the guard would. */
    public enum Mode {
        DRY_RUN,
        APPLY,
        APPLY_OVER_GUARD
    }
}
