package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.postgres.Refusal.AlreadyRunning;
import org.homeward.postgres.Refusal.FolderUnusable;
import org.homeward.postgres.Refusal.OtherVersion;
import org.homeward.postgres.StartOutcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @BeforeEach
    void choose_a_folder_with_spaces() {
        data = new DataFolder(temporary.resolve("Beechwood House's data"));
    }

    @Test
    void an_empty_folder_becomes_a_database() throws SQLException {
        try (PostgresServer server = start()) {
            assertThat(Sql.asApp(server).column("select current_database()")).containsExactly("homeward");
            assertThat(told).anyMatch(sentence -> sentence.startsWith("Creating the database"));
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart_with_the_same_passwords() throws SQLException {
        String password;
        try (PostgresServer server = start()) {
            Sql.asMigrator(server).run("create table round (note text)", "insert into round values ('Ada drank well')");
            password = server.migrator().password();
        }
        told.clear();
        try (PostgresServer server = start()) {
            assertThat(Sql.asMigrator(server).column("select note from round")).containsExactly("Ada drank well");
            assertThat(server.migrator().password()).isEqualTo(password);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void a_second_start_is_refused_and_told_who_holds_the_folder() throws SQLException {
        try (PostgresServer server = start()) {
            StartOutcome second = EmbeddedPostgres.start(data, Settings.throwaway(), told::add);
            assertThat(second)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isInstanceOf(AlreadyRunning.class));
            assertThatThrownBy(second::orElseThrow)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("stop it first");
            assertThat(Sql.asApp(server).column("select 1")).containsExactly("1");
        }
    }

    @Test
    void attaching_uses_the_running_server_and_leaves_it_running() throws SQLException {
        try (PostgresServer server = start()) {
            try (PostgresServer attached = attachOrStart()) {
                assertThat(attached.startedHere()).isFalse();
                assertThat(attached.jdbcUrl()).isEqualTo(server.jdbcUrl());
                assertThat(Sql.asApp(attached).column("select 1")).containsExactly("1");
            }
            assertThat(Sql.asApp(server).column("select 1")).containsExactly("1");
        }
    }

    @Test
    void attaching_to_nothing_starts_and_closing_stops() throws SQLException {
        PostgresServer server = attachOrStart();
        assertThat(server.startedHere()).isTrue();
        assertThat(Sql.asApp(server).column("select 1")).containsExactly("1");
        server.close();
        assertThatThrownBy(Sql.asApp(server)::connect).isInstanceOf(SQLException.class);
        assertThat(Postmaster.file(data.cluster())).doesNotExist();
        assertThat(data.description()).doesNotExist();
    }

    @Test
    void closing_twice_is_harmless_and_disconnects_whoever_is_left() throws SQLException {
        PostgresServer server = start();
        try (var left = Sql.asApp(server).connect()) {
            server.close();
            server.close();
            assertThat(left.isValid(1)).isFalse();
        }
    }

    @Test
    void secrets_are_for_the_owner_alone() throws Exception {
        try (PostgresServer server = start()) {
            for (Path secret : List.of(data.credentials(), data.description())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
            }
            assertThat(Files.readString(data.credentials()))
                    .contains(server.app().password());
            assertThat(server.app().toString()).doesNotContain(server.app().password());
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        try (PostgresServer server = start()) {
            Sql stranger = new Sql(server, new Credentials("homeward_app", "guess"));
            assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void it_listens_on_this_machine_only_and_has_no_socket_file() throws Exception {
        try (PostgresServer server = start()) {
            assertThat(Files.readAllLines(Postmaster.file(data.cluster())).get(5))
                    .isEqualTo("127.0.0.1");
            assertThat(Files.readAllLines(Postmaster.file(data.cluster())).get(4))
                    .as("socket folder")
                    .isEmpty();
            assertThat(setting(server, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void text_is_unicode_and_sorts_the_same_on_every_machine() throws SQLException {
        try (PostgresServer server = start()) {
            String query =
                    "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'homeward'";
            assertThat(Sql.asApp(server).column(query)).containsExactly("b C.UTF-8");
            assertThat(Sql.asApp(server).column("select upper('zoë')")).containsExactly("ZOË");
        }
    }

    @Test
    void commits_reach_the_disk_unless_a_test_says_otherwise() throws SQLException {
        try (PostgresServer server =
                EmbeddedPostgres.start(data, Settings.durable(), told::add).orElseThrow()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
        }
        try (PostgresServer server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("off");
        }
    }

    @Test
    void a_first_start_that_was_killed_is_started_over() throws Exception {
        Path unfinished = Files.createDirectories(data.unfinishedCluster().resolve("base"));
        try (PostgresServer server = start()) {
            assertThat(Sql.asApp(server).column("select 1")).containsExactly("1");
            assertThat(unfinished.getParent()).doesNotExist();
        }
    }

    @Test
    void data_of_another_major_version_are_left_alone() throws Exception {
        start().close();
        Files.writeString(data.cluster().resolve("PG_VERSION"), "17\n");
        assertThat(EmbeddedPostgres.start(data, Settings.throwaway(), told::add))
                .isEqualTo(new Refused(new OtherVersion(data.root(), "17", "18")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage\u0000\u00ff", "18 and more"})
    void a_damaged_version_is_told(String version) throws Exception {
        start().close();
        Files.writeString(data.cluster().resolve("PG_VERSION"), version, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(this::start).hasMessageContaining("is damaged").hasMessageContaining("from your backup");
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws Exception {
        Files.writeString(data.root(), "not a folder");
        assertThat(EmbeddedPostgres.start(data, Settings.throwaway(), told::add))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(FolderUnusable.class));
    }

    @Test
    void damaged_passwords_are_refused_and_not_replaced() throws Exception {
        start().close();
        Files.writeString(data.credentials(), "homeward_app=short\n");
        assertThatThrownBy(() -> start().close()).hasMessageContaining("passwords is damaged");
        assertThat(data.credentials()).hasContent("homeward_app=short");
    }

    @Test
    void two_folders_run_side_by_side() throws SQLException {
        DataFolder other = new DataFolder(temporary.resolve("Elm Lodge"));
        try (PostgresServer one = start();
                PostgresServer two = EmbeddedPostgres.start(other, Settings.throwaway(), told::add)
                        .orElseThrow()) {
            assertThat(one.jdbcUrl()).isNotEqualTo(two.jdbcUrl());
            assertThat(Sql.asApp(one).column("select 1"))
                    .isEqualTo(Sql.asApp(two).column("select 1"));
        }
    }

    private PostgresServer start() {
        return EmbeddedPostgres.start(data, Settings.throwaway(), told::add).orElseThrow();
    }

    private PostgresServer attachOrStart() {
        return EmbeddedPostgres.attachOrStart(data, Settings.throwaway(), told::add)
                .orElseThrow();
    }

    private static String setting(PostgresServer server, String name) throws SQLException {
        return Sql.asApp(server)
                .column("select current_setting('" + name + "')")
                .getFirst();
    }
}
