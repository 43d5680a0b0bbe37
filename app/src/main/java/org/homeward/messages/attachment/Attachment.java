package org.homeward.messages.attachment;

import java.util.UUID;

/** A file of a message, without what is in it; bytes is how large it is. */
public record Attachment(UUID id, UUID message, int place, Kind kind, String mediaType, long bytes) {
    private static final long MEBIBYTE = 1 << 20;

    /** "Document, 1.2 MB" as a link says it. */
    public String words() {
        String name = kind.words().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + kind.words().substring(1);
        return name + ", "
                + (bytes < MEBIBYTE
                        ? Math.max(1, bytes / 1024) + " kB"
                        : String.format(java.util.Locale.UK, "%.1f MB", (double) bytes / MEBIBYTE));
    }
}
