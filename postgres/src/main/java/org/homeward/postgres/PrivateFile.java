package org.homeward.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** A small properties file that is whole or absent, and that only its owner can read. */
final class PrivateFile {

    static final FileAttribute<Set<PosixFilePermission>> ONLY_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    static Properties read(Path file) throws IOException {
        Properties content = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            content.load(reader);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(file.getFileName() + " is damaged", malformed);
        }
        return content;
    }

    static void write(Path file, Map<String, String> content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        writeThrough(draft, rendered(content));
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static String rendered(Map<String, String> content) throws IOException {
        Properties properties = new Properties();
        properties.putAll(content);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    private static void writeThrough(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), ONLY_OWNER)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
