package org.homeward.directory.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** The files that were handed in, kept for an hour so that what was only checked need not be sent again. */
@Component
class KeptFiles {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private final Clock clock;
    private final Path folder;

    KeptFiles(Clock clock) {
        this.clock = clock;
        try {
            // readable for this program's account only
            this.folder = Files.createTempDirectory("homeward-imports");
        } catch (IOException noRoom) {
            throw new UncheckedIOException("Homeward cannot write into the folder for temporary files", noRoom);
        }
    }

    Path keep(UUID attempt, MultipartFile file) throws IOException {
        forgetOld();
        Path kept = path(attempt);
        try {
            file.transferTo(kept.toFile());
            return kept;
        } catch (IOException noRoom) {
            delete(kept); // half of it would take the room that is left
            throw noRoom;
        }
    }

    Optional<Path> find(UUID attempt) {
        return Optional.of(path(attempt)).filter(Files::isRegularFile);
    }

    /** The same file for a second attempt: checked first, applied then. */
    Path passOn(Path kept, UUID attempt) throws IOException {
        return Files.move(kept, path(attempt));
    }

    void forget(UUID attempt) {
        delete(path(attempt));
    }

    private Path path(UUID attempt) {
        return folder.resolve(attempt.toString());
    }

    private void forgetOld() throws IOException {
        Instant old = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toFile().lastModified() < old.toEpochMilli())
                    .forEach(KeptFiles::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("The file {} could not be deleted", file, stays);
        }
    }

    @PreDestroy
    void forgetAll() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
