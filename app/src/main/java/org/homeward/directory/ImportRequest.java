package org.homeward.directory;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to take into the directory: which kind of import, what the person called the file, who asks, how far to go, and which of
 * our own files it is when it comes with the program.
 */
public record ImportRequest(
        ImportKind kind,
        Path file,
        String fileName,
        String requestedBy,
        Mode mode,
        @Nullable ShippedFile shipped) {
    public ImportRequest {
        if (requestedBy.isBlank()) {
            throw new IllegalArgumentException("an import needs to know who asked for it");
        }
    }

    public ImportRequest(ImportKind kind, Path file, String fileName, String requestedBy, Mode mode) {
        this(kind, file, fileName, requestedBy, mode, null);
    }

    public static ImportRequest of(ImportKind kind, Path file, String requestedBy, Mode mode) {
        return new ImportRequest(kind, file, String.valueOf(file.getFileName()), requestedBy, mode);
    }

    /** Whether the file is made up: the demo's own. */
    public boolean isMadeUp() {
        return shipped != null && shipped.isOfDemo();
    }

    /** How far to go. */
    public enum Mode {
        /** Say what would happen, write nothing. */
        DRY_RUN,
        /** Apply, unless the guard stops it. */
        APPLY,
        /** Apply although the guard would stop it: a person has looked. */
        APPLY_OVER_GUARD
    }
}
