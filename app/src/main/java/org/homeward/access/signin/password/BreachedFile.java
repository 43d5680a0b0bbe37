package org.homeward.access.signin.password;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Passwords known to thieves, in the file that "Have I Been Pwned" gives out: one SHA-1 (or its first digits) in
 * upper-case hex a line, sorted, a colon and a count behind it or not. It is searched where it lies, for it is large.
 */
final class BreachedFile implements BreachedPasswords {
    private final Path file;

    BreachedFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("homeward.breached-passwords names " + file
                    + ", which cannot be read. Correct the path, or take the setting out.");
        }
        this.file = file;
    }

    @Override
    public boolean contains(String password) {
        String hash = HexFormat.of().withUpperCase().formatHex(BreachedPasswords.sha1(password));
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            return find(lines, hash);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot search " + file, unreadable);
        }
    }

    /** Halves the range of bytes in which a line that fits can start. */
    private static boolean find(RandomAccessFile lines, String hash) throws IOException {
        long low = 0;
        long high = lines.length();
        while (low < high) {
            long middle = (low + high) >>> 1;
            String line = lineFrom(lines, middle, low);
            int order = line.isEmpty() ? -1 : compare(hash, line);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = middle;
            } else {
                low = lines.getFilePointer();
            }
        }
        return false;
    }

    /** The first line that starts at or after a byte; the range's own first byte always starts one. */
    private static String lineFrom(RandomAccessFile lines, long position, long lineStart) throws IOException {
        lines.seek(position == lineStart ? position : position - 1);
        if (position != lineStart) {
            lines.readLine();
        }
        String line = lines.readLine();
        return line == null ? "" : line.strip();
    }

    private static int compare(String hash, String line) {
        int colon = line.indexOf(':');
        String known = colon < 0 ? line : line.substring(0, colon);
        return hash.substring(0, Math.min(known.length(), hash.length())).compareTo(known);
    }
}
