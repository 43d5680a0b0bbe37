package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A server of this folder that outlived the Homeward which started it. */
record Leftover(DataFolder data, Consumer<String> progress) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Leaves the cluster without a server; call only with the folder's lock held. */
    void clear() throws IOException, InterruptedException {
        Optional<Postmaster> left = Postmaster.in(data.cluster());
        if (left.isPresent()) {
            clear(left.get());
        }
    }

    private void clear(Postmaster left) throws IOException, InterruptedException {
        if (left.serves(data.cluster())) {
            progress.accept("Stopping a database server left by an earlier start");
            stop(left);
        } else if (left.isAlive()) {
            // an unrelated process now has that number, and PostgreSQL would take it for a server of its own
            Files.deleteIfExists(Postmaster.file(data.cluster()));
        }
    }

    private void stop(Postmaster left) throws IOException, InterruptedException {
        for (String signal : new String[] {"INT", "QUIT"}) {
            left.signal(signal);
            if (isGoneWithin(left)) {
                return;
            }
        }
        throw new PostgresRefused(new Refusal.LeftoverWillNotStop(data.root(), left.pid()));
    }

    private boolean isGoneWithin(Postmaster left) throws IOException, InterruptedException {
        return Wait.until(PATIENCE, () -> !left.serves(data.cluster()));
    }
}
