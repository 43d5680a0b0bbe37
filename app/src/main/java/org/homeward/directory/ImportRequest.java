package org.homeward.directory;

import java.nio.file.Path;

/** A file to take into the directory: which kind of import, what the person called the file, who asks, and how far to go. */
public record ImportRequest(ImportKind kind, Path file, String fileName, String requestedBy, Mode mode) {
    public ImportRequest {
        if (requestedBy.isBlank()) {
            throw new IllegalArgumentException("an import needs to know who asked for it");
        }
    }

    public static ImportRequest of(ImportKind kind, Path file, String requestedBy, Mode mode) {
        return new ImportRequest(kind, file, String.valueOf(file.getFileName()), requestedBy, mode);
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
