package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.homeward.directory.ImportOutcome.Applied;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.importing.MadeUpCqcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A directory with nothing in it, and the ways to fill it. */
abstract class OnDirectoryDatabase {
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    JdbcClient jdbc = DirectoryDatabase.empty();
    Directory directory = new Directory(jdbc);

    @BeforeEach
    void empty() {
        jdbc = DirectoryDatabase.empty();
        directory = new Directory(jdbc);
    }

    void loadAll() {
        ShippedFile.defaults().forEach(this::shipped);
        ShippedFile.demo().forEach(this::shipped);
    }

    ImportSummary shipped(ShippedFile file) {
        return applied(
                DirectoryDatabase.imports(clock(MAY)).runShipped(file, "test", Mode.APPLY, ImportProgress.SILENT));
    }

    ImportSummary load(ImportKind kind, String text) throws IOException {
        return load(kind, text, MAY);
    }

    ImportSummary load(ImportKind kind, String text, LocalDate today) throws IOException {
        return applied(run(kind, Files.writeString(Files.createTempFile(folder, "load", ".csv"), text), today));
    }

    /** The made-up homes as of a day, with the rows retouched, whatever the guard thinks of it. */
    ImportSummary homes(LocalDate today, UnaryOperator<Map<String, String>> retouch) throws IOException {
        Path file = MadeUpCqcFile.of(400).retouched(retouch).csv(Files.createTempFile(folder, "homes", ".csv"));
        return applied(run(ImportKind.CARE_HOMES, file, today));
    }

    static UnaryOperator<Map<String, String>> with(String location, Map<String, String> values) {
        return row -> {
            if (location.equals(row.get("Location ID"))) {
                row.putAll(values);
            }
            return row;
        };
    }

    ImportOutcome run(ImportKind kind, Path file, LocalDate today) {
        return DirectoryDatabase.imports(clock(today))
                .run(ImportRequest.of(kind, file, "test", Mode.APPLY_OVER_GUARD), ImportProgress.SILENT);
    }

    Organisation ods(String code) {
        return directory.findByOds(code).orElseThrow();
    }

    Organisation home(String location) {
        return directory.findByCqcLocation(location).orElseThrow();
    }

    /** The names at the other end of an organisation's outward links of a kind. */
    List<String> others(Organisation organisation, LinkKind kind, LocalDate day) {
        return directory.linksOf(organisation.id(), day).stream()
                .filter(link -> link.kind() == kind && link.direction() == Link.Direction.OUTWARD)
                .map(link -> link.other().name())
                .toList();
    }

    long count(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    static ImportSummary applied(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(Applied.class);
        return ((Applied) outcome).summary();
    }

    static Clock clock(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
