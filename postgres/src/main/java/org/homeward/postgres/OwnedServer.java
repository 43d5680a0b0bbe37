package org.homeward.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The server this process started, starts again when it is killed, and will stop. */
final class OwnedServer implements PostgresServer {

    private final String jdbcUrl;
    private final RolePasswords passwords;
    private final Revival revival;
    private final Tenancy tenancy;
    private final AtomicBoolean closed = new AtomicBoolean();

    OwnedServer(Revival revival, RolePasswords passwords, Tenancy tenancy) throws IOException {
        this.jdbcUrl = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(revival.port(), Cluster.DATABASE);
        this.passwords = passwords;
        this.revival = revival;
        this.tenancy = tenancy;
        tenancy.answersAt(jdbcUrl);
    }

    @Override
    public String jdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public Credentials migrator() {
        return passwords.migrator();
    }

    @Override
    public Credentials app() {
        return passwords.app();
    }

    @Override
    public boolean startedHere() {
        return true;
    }

    /** Stops cleanly, disconnecting whoever is left; the folder is free afterwards. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stopAndLeave();
        }
    }

    private void stopAndLeave() {
        try (tenancy) {
            revival.close();
            // and once more by hand, should somebody have killed the guard
            new Leftover(tenancy.data(), told -> {}).clear();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
