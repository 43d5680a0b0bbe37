package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {

    @SuppressWarnings("NullAway.Init")
    private static PostgresServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedPostgres.start(new DataFolder(folder), Settings.throwaway(), told -> {})
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void no_role_of_the_program_has_a_power_it_does_not_need() throws SQLException {
        String powerful = """
                select rolname from pg_roles where rolname like 'homeward%'
                and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls or not rolcanlogin)""";
        assertThat(Sql.asApp(server).column(powerful)).isEmpty();
    }

    @Test
    void the_migrator_owns_the_database_and_the_app_owns_nothing() throws SQLException {
        String owner = "select pg_get_userbyid(datdba) from pg_database where datname = 'homeward'";
        assertThat(Sql.asApp(server).column(owner)).containsExactly("homeward_migrator");
        String owned = """
                select classid from pg_shdepend join pg_roles on refobjid = pg_roles.oid
                where deptype = 'o' and rolname = 'homeward_app'""";
        assertThat(Sql.asApp(server).column(owned)).isEmpty();
    }

    @Test
    void the_app_sees_only_the_rows_a_policy_gives_it() throws SQLException {
        Sql.asMigrator(server)
                .run(
                        "create schema residents",
                        "create table residents.resident (home text, name text)",
                        "insert into residents.resident values ('Beechwood', 'Ada'), ('Elm Lodge', 'Mr Okafor')",
                        "alter table residents.resident enable row level security",
                        "create policy home on residents.resident using (home = current_setting('app.home', true))",
                        "grant usage on schema residents to homeward_app",
                        "grant select on residents.resident to homeward_app");
        assertThat(Sql.asApp(server).column("select name from residents.resident"))
                .isEmpty();
        assertThatThrownBy(() -> Sql.asApp(server).run("alter table residents.resident disable row level security"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> Sql.asApp(server).run("set role homeward_migrator"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_app_makes_no_tables_schemas_or_files() {
        for (String forbidden : new String[] {
            "create table public.mine (id int)",
            "create schema mine",
            "create temporary table mine (id int)",
            "copy (select 1) to '/tmp/mine'",
            "copy (select 1) to program 'id'"
        }) {
            assertThatThrownBy(() -> Sql.asApp(server).run(forbidden))
                    .as(forbidden)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_migrator_may_add_the_extensions_that_postgresql_trusts() throws SQLException {
        Sql.asMigrator(server).run("create extension pg_trgm", "create extension btree_gist");
        assertThat(Sql.asApp(server).column("select extname from pg_extension")).contains("pg_trgm", "btree_gist");
    }
}
