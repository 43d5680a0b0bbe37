package org.homeward.dspt.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;
import org.homeward.directory.reading.Limits;
import org.homeward.directory.reading.TableFile;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.dspt.DsptOutcome;
import org.homeward.dspt.DsptOutcome.Checked;
import org.homeward.dspt.DsptOutcome.Guarded;
import org.homeward.dspt.DsptOutcome.Kept;
import org.homeward.dspt.DsptOutcome.Known;
import org.homeward.dspt.DsptOutcome.Refused;
import org.homeward.dspt.DsptRequest;
import org.homeward.dspt.DsptRequest.Mode;
import org.homeward.dspt.DsptSummary;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One import from the first byte to the commit: read all, compare, ask the guard, then write everything or nothing. */
@Component
public class StatusImport {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final StatusFiles files;
    private final Statuses statuses;
    private final EditionTable editions;
    private final Audit audit;
    private final Clock clock;

    StatusImport(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            StatusFiles files,
            Statuses statuses,
            EditionTable editions,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.files = files;
        this.statuses = statuses;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    public DsptOutcome run(DsptRequest request, ImportProgress progress) {
        try {
            TableFile table = TableFile.check(request.file(), Limits.NATIONAL, progress);
            Optional<StatusFile> known = files.withContent(table.sha256());
            return known.isPresent() ? known(known.get()) : read(request, table, progress);
        } catch (UnreadableFile refused) {
            return new Refused(refused.reason(), refused.next());
        }
    }

    private DsptOutcome read(DsptRequest request, TableFile table, ImportProgress progress) {
        LocalDate asAt = AsAt.of(request, London.day(clock.instant()));
        FileLayout layout = new FileLayout();
        FileReading reading = new FileReading(KnownHomes.on(asAt, jdbc), editions.all(), asAt);
        table.read(layout, progress, reading::take);
        refuseNothing(reading);
        progress.at(new Position(Step.COMPARING, reading.read(), table.bytes(), table.bytes()));
        StatusFile.Kind kind = layout.isSearch() ? StatusFile.Kind.SEARCH_CSV : StatusFile.Kind.ASC_WORKBOOK;
        Run run = new Run(request, table.sha256(), kind, asAt, reading);
        return Objects.requireNonNull(transaction.execute(status -> settle(run)));
    }

    private record Run(DsptRequest request, String sha256, StatusFile.Kind kind, LocalDate asAt, FileReading reading) {}

    private static void refuseNothing(FileReading reading) {
        if (reading.read() == 0) {
            throw new UnreadableFile(
                    "The file has headings but no rows.", "Download it again, then import the new copy.");
        }
        if (reading.notOurs() == reading.read()) {
            throw new UnreadableFile(
                    "None of the %,d rows is of a home in the directory.".formatted(reading.read()),
                    "Check that it is the right file, and that the homes were imported.");
        }
        if (reading.claims().isEmpty()) {
            throw new UnreadableFile(
                    "Not one row of our homes can be used. Row %d: %s"
                            .formatted(
                                    reading.rejected().getFirst().row(),
                                    reading.rejected().getFirst().reason()),
                    "Check that it is the right file, then import it again.");
        }
    }

    private DsptOutcome settle(Run run) {
        if (!files.takeTurn()) {
            return new Refused(
                    "Another import of statuses is running.", "Wait until it has finished, then start again.");
        }
        Optional<StatusFile> meanwhile = files.withContent(run.sha256());
        if (meanwhile.isPresent()) {
            return known(meanwhile.get());
        }
        return outOfTurn(run).orElseGet(() -> plan(run));
    }

    /** A file between two others could not be told from what changed twice, so it must come in its turn. */
    private Optional<DsptOutcome> outOfTurn(Run run) {
        Optional<DsptOutcome> twice = files.ofSameTime(run.kind(), run.asAt())
                .map(other -> new Refused(
                        "There is another file of that %s already: %s, as at %s, taken in by %s."
                                .formatted(
                                        run.kind() == StatusFile.Kind.ASC_WORKBOOK ? "week" : "day",
                                        other.name(),
                                        London.words(other.asAt()),
                                        other.taken()),
                        "Keep the one that is in. Import the next file when it comes."));
        return twice.or(
                () -> files.newest()
                        .filter(newest -> newest.asAt().isAfter(run.asAt()))
                        .map(
                                newest -> new Refused(
                                        "The file is as at %s, and a newer one is in already: %s, as at %s."
                                                .formatted(
                                                        London.words(run.asAt()),
                                                        newest.name(),
                                                        London.words(newest.asAt())),
                                        "Files are taken in the order of their days, so that what was known on a day stays true. Import a newer file.")));
    }

    private DsptOutcome plan(Run run) {
        boolean isWhole = run.kind() == StatusFile.Kind.ASC_WORKBOOK;
        FilePlan plan = FilePlan.of(run.reading(), isWhole, statuses.on(run.asAt()), run.asAt());
        DsptSummary summary = new DsptSummary(
                run.request().fileName(),
                run.asAt(),
                run.reading().read(),
                plan.counts(run.reading().notOurs()),
                plan.rejected());
        Optional<String> guard = FileGuard.USUAL.stops(plan.standing(), plan.counted(), summary.counts());
        return switch (run.request().mode()) {
            case DRY_RUN -> new Checked(summary, guard);
            case APPLY ->
                guard.<DsptOutcome>map(words -> new Guarded(summary, words)).orElseGet(() -> keep(run, plan, summary));
            case APPLY_OVER_GUARD -> keep(run, plan, summary);
        };
    }

    private DsptOutcome keep(Run run, FilePlan plan, DsptSummary summary) {
        UUID id = Ids.next();
        DsptSummary.Counts counts = summary.counts();
        StatusFile file = new StatusFile(
                id,
                run.kind(),
                run.request().fileName(),
                run.asAt(),
                run.request().by(),
                clock.instant(),
                new StatusFile.Tally(
                        summary.read(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.notOurs(),
                        counts.missing(),
                        summary.rejected().size()));
        files.write(file, run.sha256(), run.request().mode() == Mode.APPLY_OVER_GUARD);
        files.reject(id, summary.rejected());
        statuses.write(plan.rows(id));
        log(file);
        return new Kept(id, summary);
    }

    /** At the ICB of who did it; what the command line does in no account's name stands in the list of files alone. */
    private void log(StatusFile file) {
        Acting.current()
                .flatMap(actor -> actor.as(Right.IMPORT_DSPT))
                .ifPresent(membership ->
                        audit.write(Entry.at(membership.organisation().value(), Deed.IMPORTED_DSPT)
                                .about(file.id())
                                .saying(file.name() + ", as at " + London.words(file.asAt()))));
    }

    private static DsptOutcome known(StatusFile file) {
        return new Known(
                file.id(),
                "Nothing to change: this very file is here already, as at %s, taken in by %s."
                        .formatted(London.words(file.asAt()), file.taken()));
    }
}
