package org.homeward.postgres;

import java.io.IOException;
import java.util.Optional;

/** Our turn with a data folder: the lock, and the note on the door that says who we are. */
record Tenancy(DataFolder data, FolderLock lock) implements AutoCloseable {

    static Optional<Tenancy> tryOn(DataFolder data) throws IOException {
        Optional<Tenancy> tenancy = FolderLock.tryOn(data).map(lock -> new Tenancy(data, lock));
        if (tenancy.isPresent()) {
            Description.ofThisProcess().writeTo(data.description());
        }
        return tenancy;
    }

    void answersAt(String jdbcUrl) throws IOException {
        Description.ofThisProcess().answeringAt(jdbcUrl).writeTo(data.description());
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Description.removeFrom(data.description());
        }
    }
}
