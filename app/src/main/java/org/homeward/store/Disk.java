package org.homeward.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the database has room to write. The disk of the embedded one can be looked at; of one's own PostgreSQL is known
 * only what it said lately.
 */
@Component
class Disk {
    /** PostgreSQL's log grows in files of 16 MiB; with less than a few of them it may stop at any save. */
    private static final long LEAST_BYTES = 64L << 20;

    private static final Duration LATELY = Duration.ofSeconds(10);

    private final Optional<Path> folder;
    private final Clock clock;
    private volatile Instant fullUntil = Instant.EPOCH;

    Disk(@Value("${homeward.data:}") String folder, Clock clock) {
        this.folder = Optional.of(folder).filter(path -> !path.isBlank()).map(Path::of);
        this.clock = clock;
    }

    /** PostgreSQL refused to write. */
    void heardFull() {
        fullUntil = clock.instant().plus(LATELY);
    }

    boolean isFull() {
        return clock.instant().isBefore(fullUntil)
                || folder.filter(Disk::lacksRoom).isPresent();
    }

    private static boolean lacksRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }
}
