package org.homeward.postgres;

/** The server of another process on the same folder, which goes on when we are done. */
record AttachedServer(String jdbcUrl, RolePasswords passwords) implements PostgresServer {

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
        return false;
    }

    @Override
    public void close() {}
}
