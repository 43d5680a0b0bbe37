package org.homeward.directory.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;

/** What one pass over the bytes tells: size, SHA-256, how it begins (a letter a byte) and ends, and what its bytes can be as text. */
record FileFacts(long bytes, String sha256, String beginning, int lastByte, ByteCensus census) {
    private static final int CHUNK = 1 << 16;
    private static final int BEGINNING = 512;

    static FileFacts of(Path file, Limits limits, ImportProgress progress) throws IOException {
        long size = Files.size(file);
        refuseUnlessSensible(size, limits);
        MessageDigest digest = newDigest();
        ByteCensus census = new ByteCensus();
        String beginning = "";
        byte[] chunk = new byte[CHUNK];
        long read = 0;
        int last = -1;
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.readNBytes(chunk, 0, CHUNK); length > 0; length = in.readNBytes(chunk, 0, CHUNK)) {
                if (read == 0) {
                    beginning = new String(chunk, 0, Math.min(length, BEGINNING), StandardCharsets.ISO_8859_1);
                }
                digest.update(chunk, 0, length);
                census.count(chunk, length);
                read += length;
                last = chunk[length - 1] & 0xff;
                progress.at(new Position(Step.CHECKING, 0, read, size));
            }
        }
        return new FileFacts(read, HexFormat.of().formatHex(digest.digest()), beginning, last, census);
    }

    boolean beginsWith(int... bytes) {
        return beginning.startsWith(new String(bytes, 0, bytes.length));
    }

    boolean endsWithNewline() {
        return lastByte == '\n' || lastByte == '\r';
    }

    private static void refuseUnlessSensible(long size, Limits limits) {
        if (size == 0) {
            throw new UnreadableFile("The file is empty.", "Download it again, then import the new copy.");
        }
        if (size > limits.fileBytes()) {
            throw new UnreadableFile(
                    "The file is larger than %,d MB; no file that Homeward reads is that large."
                            .formatted(limits.fileBytes() >> 20),
                    "Check that it is the right file, then download it again.");
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
