package org.homeward.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's log, of which the part since one moment can be read back. */
record Log(Path file, long since) {

    private static final long LONG = 10L << 20;
    private static final int TAIL = 64 << 10;

    /** The log from now on; a long one is put aside first. */
    static Log fromNow(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LONG) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(file)) {
            Files.createFile(file, PrivateFile.ONLY_OWNER);
        }
        return new Log(file, Files.size(file));
    }

    String text() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(TAIL);
            channel.read(bytes, Math.max(since, channel.size() - TAIL));
            return new String(bytes.array(), 0, bytes.position(), UTF_8);
        }
    }

    static String lastLine(String text) {
        return text.strip().lines().reduce((earlier, later) -> later).orElse("nothing");
    }
}
