package org.homeward.directory.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportOutcome.Applied;
import org.homeward.directory.ImportOutcome.Guarded;
import org.homeward.directory.ImportOutcome.Planned;
import org.homeward.directory.ImportOutcome.Refused;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.reading.Limits;
import org.homeward.directory.reading.TableFile;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.directory.register.Runs;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One import from the first byte to the commit: read all, plan, ask the guard, then write everything or nothing. */
final class ImportRun {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRun(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code applied} hears of the end in the transaction of what was written. */
    ImportOutcome run(ImportRequest request, ImportProgress progress, Consumer<Applied> applied) {
        OffsetDateTime started = OffsetDateTime.now(clock);
        try {
            TableFile file = TableFile.check(request.file(), Limits.NATIONAL, progress);
            Findings findings = new Findings();
            Settlement settlement = read(request.kind(), file, findings, progress);
            refuseNothing(findings);
            progress.at(new Position(Step.COMPARING, findings.rowsRead(), file.bytes(), file.bytes()));
            Runs.Started run = new Runs.Started(
                    UuidCreator.getTimeOrderedEpoch(),
                    file.sha256(),
                    file.bytes(),
                    request.requestedBy(),
                    started,
                    request.mode() == Mode.APPLY_OVER_GUARD,
                    request.shipped());
            ImportOutcome outcome = transaction.execute(status -> {
                ImportOutcome settled = settle(request, settlement, run, progress);
                if (settled instanceof Applied done) {
                    applied.accept(done);
                }
                return settled;
            });
            return Objects.requireNonNull(outcome);
        } catch (UnreadableFile refused) {
            return new Refused(refused.reason(), refused.next());
        } catch (DataIntegrityViolationException contradiction) {
            return new Refused(
                    "The file contradicts itself or the directory, so nothing was changed: %s"
                            .formatted(firstLine(contradiction.getMostSpecificCause())),
                    "Send the file and this sentence to the people who look after Homeward.");
        }
    }

    // the lines after the first repeat the row, which may name a person
    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private Settlement read(ImportKind kind, TableFile file, Findings findings, ImportProgress progress) {
        LocalDate today = LocalDate.now(clock.withZone(HERE));
        return switch (kind) {
            case CARE_HOMES -> read(new CareHomes(), file, findings, progress, today);
            case GP_PRACTICES -> read(new GpPractices(), file, findings, progress, today);
            case ORGANISATIONS -> read(new OtherOrganisations(), file, findings, progress, today);
            case LINKS -> readLinks(file, findings, progress);
        };
    }

    private Settlement read(
            Layout layout, TableFile file, Findings findings, ImportProgress progress, LocalDate today) {
        file.read(layout.headings(), progress, row -> {
            findings.rowRead(row.columns());
            layout.take(row, findings);
        });
        layout.finish(findings);
        return new OrganisationImport(jdbc, today, layout, findings);
    }

    private Settlement readLinks(TableFile file, Findings findings, ImportProgress progress) {
        LinkFile links = new LinkFile();
        file.read(links.headings(), progress, row -> {
            findings.rowRead(row.columns());
            links.take(row, findings);
        });
        return new LinkImport(jdbc, links, findings);
    }

    private static void refuseNothing(Findings findings) {
        if (findings.rowsRead() == 0) {
            throw new UnreadableFile(
                    "The file has headings but no rows.", "Download it again, then import the new copy.");
        }
        if (!findings.notes().isEmpty()
                && findings.notes().stream().filter(note -> note.wholeRow()).count() == findings.rowsRead()) {
            throw new UnreadableFile(
                    "Not one row of the file can be used. Row %d: %s"
                            .formatted(
                                    findings.notes().getFirst().row(),
                                    findings.notes().getFirst().reason()),
                    "Check that it is the right file, then import it again.");
        }
    }

    private ImportOutcome settle(
            ImportRequest request, Settlement settlement, Runs.Started run, ImportProgress progress) {
        ImportSummary summary = settlement.plan(request);
        Optional<String> guard = settlement.guard();
        if (request.mode() == Mode.DRY_RUN) {
            return new Planned(summary, guard);
        }
        if (guard.isPresent() && request.mode() == Mode.APPLY) {
            return new Guarded(summary, guard.get());
        }
        progress.at(new Position(Step.WRITING, summary.rowsRead(), run.bytes(), run.bytes()));
        return apply(settlement, run, summary);
    }

    private ImportOutcome apply(Settlement settlement, Runs.Started run, ImportSummary summary) {
        Runs runs = new Runs(jdbc);
        UUID id = run.id();
        runs.begin(run, summary, OffsetDateTime.now(clock));
        settlement.write(id);
        runs.finish(id, OffsetDateTime.now(clock));
        return new Applied(id, summary);
    }
}
