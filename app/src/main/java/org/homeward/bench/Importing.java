package org.homeward.bench;

import java.nio.file.Path;
import java.time.Clock;
import org.homeward.bench.fill.Database;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Takes a made-up CQC file into the directory, by the same door as every import. */
record Importing(Database database) {
    /** What came of it, in words. */
    String run(Path file) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                database.url(), database.app().user(), database.app().password(), true);
        try {
            Imports imports =
                    new Imports(JdbcClient.create(source), new JdbcTransactionManager(source), Clock.systemUTC());
            return words(imports.run(
                    ImportRequest.of(ImportKind.CARE_HOMES, file, "bench", Mode.APPLY_OVER_GUARD),
                    ImportProgress.SILENT));
        } finally {
            source.destroy();
        }
    }

    private static String words(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Applied applied ->
                "%,d added, %,d changed"
                        .formatted(applied.summary().added(), applied.summary().changed());
            case ImportOutcome.Planned planned -> throw new IllegalStateException("nothing was to be planned");
            case ImportOutcome.Guarded guarded -> throw new BenchFailed(guarded.sentence());
            case ImportOutcome.Refused refused -> throw new BenchFailed(refused.sentence());
        };
    }
}
