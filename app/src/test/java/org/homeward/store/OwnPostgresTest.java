package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.homeward.Program;
import org.homeward.postgres.Credentials;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody else's PostgreSQL: another embedded one, which the program under test does not know as such. */
@SuppressWarnings("NullAway.Init")
class OwnPostgresTest {
    @TempDir
    private Path temporary;

    private PostgresServer theirs;

    @BeforeEach
    void start_theirs() {
        theirs = EmbeddedPostgres.start(new DataFolder(folder()), Settings.throwaway(), told -> {})
                .orElseThrow();
    }

    @AfterEach
    void stop_theirs() {
        theirs.close();
    }

    private Path folder() {
        return temporary.resolve("theirs");
    }

    @Test
    void it_migrates_serves_without_the_demo_and_stops_without_touching_the_server() throws Exception {
        Path unused = temporary.resolve("data");
        try (Program program = start(environment()).awaitReady()) {
            assertThat(program.isReady()).isTrue();
            assertThat(program.browser().get("/sign-in").text())
                    .contains("Sign in")
                    .doesNotContain("people of the demo");
            assertThat(program.said()).contains("/invitations/").doesNotContain("beechwood.example");
            Program.signal("TERM", program.process());
            assertThat(program.exit()).isEqualTo(143);
        }
        assertThat(tables()).isPositive();
        assertThat(unused).doesNotExist();
    }

    @Test
    void a_wrong_password_is_a_sentence_without_it() throws Exception {
        Map<String, String> wrong = environment();
        wrong.put("HOMEWARD_DB_PASSWORD", "guessed-by-nobody");
        assertRefused(wrong, "cannot use the PostgreSQL at jdbc:postgresql://127.0.0.1");
    }

    @Test
    void a_server_that_is_not_there_is_a_sentence() throws Exception {
        Map<String, String> nowhere = environment();
        nowhere.put(
                "HOMEWARD_DB_URL", "jdbc:postgresql://127.0.0.1:" + Program.freePort() + "/homeward?password=secret");
        assertRefused(nowhere, "Check that it runs");
    }

    @Test
    void the_superuser_does_not_serve_pages() throws Exception {
        Map<String, String> superuser = environment();
        superuser.put("HOMEWARD_DB_USER", "postgres");
        superuser.put("HOMEWARD_DB_PASSWORD", password("postgres"));
        assertRefused(superuser, "may step around row-level security");
    }

    @Test
    void a_role_that_bypasses_row_level_security_does_not_serve_pages() throws Exception {
        as(new Credentials("postgres", password("postgres")))
                .sql("alter role " + theirs.app().user() + " bypassrls")
                .update();
        assertRefused(environment(), "nobypassrls");
    }

    @Test
    void the_owner_of_the_tables_does_not_serve_pages() throws Exception {
        Map<String, String> one = environment();
        one.put("HOMEWARD_DB_USER", theirs.migrator().user());
        one.put("HOMEWARD_DB_PASSWORD", theirs.migrator().password());
        assertRefused(one, "two separate roles");
    }

    private void assertRefused(Map<String, String> environment, String sentence) throws Exception {
        try (Program program = start(environment)) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.said()).contains(sentence).doesNotContain("Exception", "guessed-by-nobody", "secret");
        }
        assertThat(tables()).isZero();
    }

    private Program start(Map<String, String> environment, String... options) throws IOException {
        return Program.start(temporary.resolve("data"), Program.freePort(), environment, options);
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "HOMEWARD_DB_URL", theirs.jdbcUrl(),
                "HOMEWARD_DB_USER", theirs.app().user(),
                "HOMEWARD_DB_PASSWORD", theirs.app().password(),
                "HOMEWARD_DB_MIGRATOR_USER", theirs.migrator().user(),
                "HOMEWARD_DB_MIGRATOR_PASSWORD", theirs.migrator().password()));
    }

    private int tables() {
        return as(theirs.migrator())
                .sql("select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
                .query(Integer.class)
                .single();
    }

    private JdbcClient as(Credentials role) {
        return JdbcClient.create(new DriverManagerDataSource(theirs.jdbcUrl(), role.user(), role.password()));
    }

    private String password(String role) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder().resolve("credentials.properties"))) {
            kept.load(reader);
        }
        return kept.getProperty(role);
    }
}
