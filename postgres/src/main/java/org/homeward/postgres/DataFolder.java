package org.homeward.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything one Homeward keeps: the database, its passwords and its log. */
public record DataFolder(Path root) {

    private static final String UNFINISHED = "postgres.unfinished-";

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Whether a database was made in it. */
    public boolean isBegun() {
        return Files.isDirectory(cluster());
    }

    /** The PostgreSQL cluster. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** A cluster in the making, under a name of its own; it becomes {@link #cluster()} in one rename. */
    Path unfinishedCluster() {
        return root.resolve(UNFINISHED + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    boolean isUnfinishedCluster(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    Path lock() {
        return root.resolve("homeward.lock");
    }

    Path credentials() {
        return root.resolve("credentials.properties");
    }

    /** Who runs the database now, and where it listens. */
    Path description() {
        return root.resolve("running.properties");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path binaries() {
        return root.resolve("binaries");
    }
}
