package org.homeward.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;

/** PostgreSQL's programs, unpacked once per account and shared by all its data folders. */
record Binaries(Path folder) {

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    /** The version this Homeward was built with, such as 18.6.0. */
    static String version() throws IOException {
        Properties built = new Properties();
        try (InputStream resource = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (resource != null) {
                built.load(resource);
            }
        }
        return built.getProperty("version", "unknown");
    }

    static String majorVersion() throws IOException {
        return version().replaceFirst("[.].*", "");
    }

    /** Finds them in the cache or unpacks them; safe beside other processes and after a kill. */
    static Binaries unpackedIn(Path cache, Consumer<String> progress) throws IOException {
        Platform platform = Platform.ofThisMachine();
        Path folder = cache.resolve("postgres-" + version() + "-" + platform);
        if (!new Contents(folder).areComplete()) {
            progress.accept("Unpacking PostgreSQL " + version() + " (only once)");
            unpack(platform, folder);
        }
        return new Binaries(folder);
    }

    private static void unpack(Platform platform, Path folder) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".unfinished-" + UUID.randomUUID());
        try {
            Files.createDirectories(draft);
            archive(platform).unpackTo(draft);
            new Contents(draft).write();
            swap(draft, folder);
        } finally {
            Folders.delete(draft);
        }
    }

    private static Archive archive(Platform platform) {
        InputStream packed = Binaries.class.getResourceAsStream("/" + platform.archive());
        if (packed == null) {
            throw new PostgresRefused(new Refusal.NoBinaries(platform.toString()));
        }
        return new Archive(packed);
    }

    /** Puts the draft in place, unless another process was first with a whole copy. */
    private static void swap(Path draft, Path folder) throws IOException {
        if (Files.exists(folder) && !new Contents(folder).areComplete()) {
            Path damaged = draft.resolveSibling(draft.getFileName() + "-damaged");
            Files.move(folder, damaged, ATOMIC_MOVE);
            Folders.delete(damaged);
        }
        try {
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!new Contents(folder).areComplete()) {
                throw taken;
            }
        }
    }
}
