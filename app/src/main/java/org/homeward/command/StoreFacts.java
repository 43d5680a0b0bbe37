package org.homeward.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What PostgreSQL says of itself and of the role that serves pages: {@code version} as 160004 for 16.4. */
record StoreFacts(int version, boolean stepsAround, boolean mayMigrate, boolean owns) {
    private static final int OLDEST = 160_000;

    private static final String QUERY = """
            select current_setting('server_version_num')::int,
                   exists (select from pg_roles r
                            where (r.rolsuper or r.rolbypassrls) and pg_has_role(r.oid, 'member')),
                   exists (select from pg_roles r where r.rolname = ? and pg_has_role(r.oid, 'member')),
                   exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                              and pg_has_role(c.relowner, 'member'))
            """;

    static StoreFacts read(Connection asApp, String migrator) throws SQLException {
        try (PreparedStatement statement = asApp.prepareStatement(QUERY)) {
            statement.setString(1, migrator);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new StoreFacts(row.getInt(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
            }
        }
    }

    /** Why Homeward does not work with it, and what to do, when the pages' role is this one. */
    Optional<String> refusal(String app) {
        if (version < OLDEST) {
            return Optional.of(
                    "This PostgreSQL is version %d. Homeward needs 16 or later: move the database to a newer server, then start again."
                            .formatted(version / 10_000));
        }
        if (stepsAround) {
            return Optional.of(
                    "The role %1$s may step around row-level security, which keeps each home's residents apart. Run: alter role %1$s nosuperuser nobypassrls; and take it out of roles that may. Then start again."
                            .formatted(app));
        }
        if (mayMigrate || owns) {
            return Optional.of(
                    "The role %s owns Homeward's tables or may act as the role that does, so row-level security would not bind it. Use two separate roles for HOMEWARD_DB_USER and HOMEWARD_DB_MIGRATOR_USER, then start again."
                            .formatted(app));
        }
        return Optional.empty();
    }
}
