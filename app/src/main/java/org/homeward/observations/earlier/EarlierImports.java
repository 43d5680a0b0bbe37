package org.homeward.observations.earlier;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.reading.Limits;
import org.homeward.directory.reading.TableFile;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.kernel.Ids;
import org.homeward.observations.earlier.EarlierOutcome.Checked;
import org.homeward.observations.earlier.EarlierOutcome.Kept;
import org.homeward.observations.earlier.EarlierOutcome.NothingNew;
import org.homeward.observations.earlier.EarlierOutcome.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the export of another system: scores every row again and keeps the sets that are new, all of a file or nothing. */
@Component
public class EarlierImports {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EarlierRuns runs;
    private final Directory directory;
    private final Clock clock;

    EarlierImports(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            EarlierRuns runs,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.transaction = new TransactionTemplate(transactions);
        this.directory = directory;
        this.clock = clock;
    }

    /** The caller keeps the file until this returns. */
    public EarlierOutcome run(EarlierRequest request, ImportProgress progress) {
        try {
            TableFile file = TableFile.check(request.file(), Limits.NATIONAL, progress);
            return request.dryRun() ? check(request, file, progress) : keep(request, file, progress);
        } catch (UnreadableFile refused) {
            return new Refused(refused.reason(), refused.next());
        }
    }

    private EarlierOutcome check(EarlierRequest request, TableFile file, ImportProgress progress) {
        return new Checked(read(request, file, progress, (row, scored) -> {}));
    }

    private EarlierOutcome keep(EarlierRequest request, TableFile file, ImportProgress progress) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!runs.takeTurn()) {
                return new Refused(
                        "Another import of earlier sets is running.", "Wait until it has finished, then start again.");
            }
            UUID run = Ids.next();
            runs.begin(run, request, file, clock.instant());
            EarlierSets sets = new EarlierSets(jdbc, run);
            EarlierSummary summary = read(request, file, progress, keeping(sets));
            int added = sets.finish();
            if (added == 0) {
                status.setRollbackOnly(); // a second run of a file leaves nothing behind
                return new NothingNew(summary);
            }
            runs.finish(run, summary, added, clock.instant());
            return new Kept(run, summary, added);
        }));
    }

    private Taker keeping(EarlierSets sets) {
        Fingerprint fingerprint = new Fingerprint();
        KnownHomes homes = new KnownHomes(directory);
        return (row, scored) -> sets.add(new EarlierSets.Kept(
                row,
                fingerprint.of(scored.set()),
                homes.of(scored.set().home().code()).orElse(null),
                scored.set(),
                scored.score()));
    }

    private EarlierSummary read(EarlierRequest request, TableFile file, ImportProgress progress, Taker taker) {
        EarlierTally tally = new EarlierTally();
        Instant now = clock.instant();
        file.read(Column.headings(), progress, row -> {
            Rescored rescored = row.hasSlipped()
                    ? new Rescored.Rejected(
                            "", "It has more values than there are headings: a quote mark may be missing.")
                    : Rescored.of(column -> row.text(column.heading()), now);
            tally.add(row.number(), rescored);
            if (rescored instanceof Rescored.Scored scored) {
                taker.take(row.number(), scored);
            }
        });
        return refuseNothing(tally.summary(request.fileName()));
    }

    private static EarlierSummary refuseNothing(EarlierSummary summary) {
        if (summary.rows() == 0) {
            throw new UnreadableFile(
                    "The file has headings but no rows.", "Export it again, then import the new copy.");
        }
        if (summary.rejected() == summary.rows()) {
            EarlierFinding first = summary.findings().getFirst();
            throw new UnreadableFile(
                    "Not one row of the file can be used. Row %d: %s".formatted(first.row(), first.words()),
                    "Check that it is the right file, then import it again.");
        }
        return summary;
    }

    private interface Taker {
        void take(long row, Rescored.Scored scored);
    }
}
