package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.postgres.StartOutcome.Refused;
import org.homeward.postgres.StartOutcome.Running;

/** The database a home needs no administrator for. */
public final class EmbeddedPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private EmbeddedPostgres() {}

    /** Starts the database of a folder, and creates it in an empty one; progress is told in sentences. */
    public static StartOutcome start(DataFolder data, Settings settings, Consumer<String> progress) {
        return outcome(data, () -> started(data, settings, progress).orElseThrow(() -> inUse(data)));
    }

    /** Uses the server another process runs on the folder, or starts one. */
    public static StartOutcome attachOrStart(DataFolder data, Settings settings, Consumer<String> progress) {
        return outcome(data, () -> {
            long end = System.nanoTime() + PATIENCE.toNanos();
            Optional<PostgresServer> server = Optional.empty();
            while (server.isEmpty() && System.nanoTime() - end < 0) {
                server = started(data, settings, progress);
                if (server.isEmpty()) {
                    server = Attachment.to(data);
                }
            }
            return server.orElseThrow(() -> inUse(data));
        });
    }

    private interface Attempt {
        PostgresServer run() throws IOException, InterruptedException;
    }

    private static StartOutcome outcome(DataFolder data, Attempt attempt) {
        try {
            return new Running(attempt.run());
        } catch (PostgresRefused refused) {
            return new Refused(refused.refusal());
        } catch (IOException failed) {
            return new Refused(new Refusal.FolderUnusable(data.root(), String.valueOf(failed.getMessage())));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Refused(new Refusal.DidNotStart(data.log(), "the start was interrupted"));
        }
    }

    private static Optional<PostgresServer> started(DataFolder data, Settings settings, Consumer<String> progress)
            throws IOException, InterruptedException {
        makeFolder(data);
        Optional<Tenancy> tenancy = Tenancy.tryOn(data);
        if (tenancy.isEmpty()) {
            return Optional.empty();
        }
        Optional<PostgresServer> server = Optional.empty();
        try {
            server = Optional.of(new Start(tenancy.get(), settings, progress).run());
        } finally {
            if (server.isEmpty()) {
                tenancy.get().close();
            }
        }
        return server;
    }

    /** Others may pass through root's folder but not read it, as PostgreSQL then runs as another account. */
    private static void makeFolder(DataFolder data) throws IOException {
        if (!Files.isDirectory(data.root())) {
            Files.createDirectories(data.root());
            String permissions = Accounts.ourUid() == 0 ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(data.root(), PosixFilePermissions.fromString(permissions));
        }
    }

    private static PostgresRefused inUse(DataFolder data) {
        String holder;
        try {
            holder = Description.readFrom(data.description()).holder();
        } catch (IOException unreadable) {
            holder = Description.UNKNOWN.holder();
        }
        return new PostgresRefused(new Refusal.AlreadyRunning(data.root(), holder));
    }
}
