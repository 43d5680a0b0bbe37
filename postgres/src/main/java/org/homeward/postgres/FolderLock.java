package org.homeward.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time per data folder; the operating system lets go when the process dies. */
final class FolderLock implements AutoCloseable {

    /**
     * Folders this process holds. POSIX drops a process's lock as soon as it closes <em>any</em> handle on
     * the file, so a second try in this process must never open it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The lock, or empty when somebody else holds it. */
    static Optional<FolderLock> tryOn(DataFolder data) throws IOException {
        Path folder = data.root().toRealPath();
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = tryOpen(folder, data.lock());
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(folder);
            }
        }
        return lock;
    }

    private static Optional<FolderLock> tryOpen(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(folder, channel));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
