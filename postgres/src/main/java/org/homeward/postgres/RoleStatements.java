package org.homeward.postgres;

import java.util.stream.Stream;

/** What a new cluster is told before it first listens: three roles and one database. */
record RoleStatements(RolePasswords passwords) {

    private static final String POWERLESS =
            " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ";

    /** One statement a line, as the single-user server reads them. */
    String inMaintenanceDatabase() {
        return lines(Stream.of(
                "ALTER ROLE " + RolePasswords.SUPERUSER + " PASSWORD " + quoted(passwords.superuser()),
                "CREATE ROLE " + RolePasswords.MIGRATOR + POWERLESS + quoted(passwords.migrator()),
                "CREATE ROLE " + RolePasswords.APP + POWERLESS + quoted(passwords.app()),
                "CREATE DATABASE " + Cluster.DATABASE + " OWNER " + RolePasswords.MIGRATOR,
                "REVOKE ALL ON DATABASE " + Cluster.DATABASE + " FROM PUBLIC",
                "GRANT CONNECT ON DATABASE " + Cluster.DATABASE + " TO " + RolePasswords.APP,
                "REVOKE ALL ON DATABASE postgres FROM PUBLIC"));
    }

    private static String quoted(Credentials role) {
        return "'" + role.password() + "'";
    }

    private static String lines(Stream<String> statements) {
        return String.join("\n", statements.toList()) + "\n";
    }
}
