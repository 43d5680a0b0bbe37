package org.homeward.postgres;

/** A database that answers; closing it stops it only if it was started here. */
public sealed interface PostgresServer extends AutoCloseable permits OwnedServer, AttachedServer {

    /** JDBC address of the database, without user and password. */
    String jdbcUrl();

    /** The role that owns the database and changes its shape; never used to serve a page. */
    Credentials migrator();

    /** The role that serves pages: owns nothing and cannot step around row-level security. */
    Credentials app();

    /** True when this process started the server and stops it. */
    boolean startedHere();

    @Override
    void close();
}
