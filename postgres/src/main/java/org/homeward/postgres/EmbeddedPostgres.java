package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
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
            return new Refused(new Refusal.FolderUnusable(data.root(), reason(failed)));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Refused(new Refusal.DidNotStart(data.log(), "the start was interrupted"));
        }
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> "this account may not use " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
            default -> String.valueOf(failed.getMessage());
        };
    }

    private static Optional<PostgresServer> started(DataFolder data, Settings settings, Consumer<String> progress)
            throws IOException, InterruptedException {
        Ownership.claim(data);
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
