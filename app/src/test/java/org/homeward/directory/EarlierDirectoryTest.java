package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.homeward.directory.register.Runs;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A directory that was filled before links were handed on is put right when the program is renewed. */
class EarlierDirectoryTest {
    private static final String BEFORE = "20261122.1610";

    @TempDir
    Path folder;

    @Test
    void a_practice_left_with_a_closed_group_goes_to_its_successor() {
        try (PostgresServer server = EmbeddedPostgres.start(new DataFolder(folder), Settings.throwaway(), step -> {})
                .orElseThrow()) {
            migrate(server, BEFORE);
            JdbcClient jdbc = JdbcClient.create(source(server));
            jdbc.sql(EARLIER).update();
            migrate(server, "latest");

            Directory directory = new Directory(jdbc);
            Organisation practice = directory.findByOds("D82001").orElseThrow();
            assertThat(area(directory, practice, LocalDate.of(2019, 5, 1))).isEqualTo("06V");
            assertThat(area(directory, practice, LocalDate.of(2020, 4, 1))).isEqualTo("26A");
            assertThat(new Runs(jdbc).shipped()).containsExactly(ShippedFile.PRACTICES);
        }
    }

    private static String area(Directory directory, Organisation practice, LocalDate day) {
        return directory.linksOf(practice.id(), day).stream()
                .map(link -> String.valueOf(link.other().codes().ods()))
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static void migrate(PostgresServer server, String version) {
        Flyway.configure()
                .dataSource(source(server))
                .locations("classpath:db/migration/directory")
                .placeholders(Map.of("app", server.app().user()))
                .target(version)
                .load()
                .migrate();
    }

    private static DriverManagerDataSource source(PostgresServer server) {
        return new DriverManagerDataSource(
                server.jdbcUrl(), server.migrator().user(), server.migrator().password());
    }

    private static final String EARLIER = """
            insert into directory.import_run (
                id, kind, file_name, file_sha256, file_bytes, run_by, started_at, finished_at, guard_lifted,
                rows_read, added, changed, unchanged, closed, left_out, rejected)
            values ('00000000-0000-7000-8000-000000000001', 'gp-practices', 'epraccur-norfolk-waveney.csv', repeat('0', 64), 1, 'Homeward',
                    now(), now(), true, 1, 1, 0, 0, 0, 0, 0);
            insert into directory.organisation (id, kind, name, ods_code, opened_on, closed_on, closed_because)
            values ('00000000-0000-7000-8000-00000000000a', 'gp-practice', 'Holt', 'D82001', '1974-04-01', null, null),
                   ('00000000-0000-7000-8000-00000000000b', 'sub-icb', 'North Norfolk', '06V', '2013-04-01', '2020-04-01', 'source-says-closed'),
                   ('00000000-0000-7000-8000-00000000000c', 'sub-icb', 'Norfolk and Waveney', '26A', '2020-04-01', null, null);
            insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
            values (gen_random_uuid(), '00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b',
                    'commissioned-by', '2013-04-01', 'file'),
                   (gen_random_uuid(), '00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-00000000000c',
                    'succeeded-by', '2020-04-01', 'file')
            """;
}
