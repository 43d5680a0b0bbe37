package org.homeward.directory.importing;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.register.Attempts;
import org.homeward.directory.register.Runs;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One import at a time, whoever starts it and wherever: the turn is a lock that PostgreSQL takes back by itself when a program
 * dies. The attempt is written in transactions of its own, so that others can see how far it is.
 */
public final class ImportTurn {
    private final TransactionTemplate turn;
    private final TransactionTemplate apart;
    private final Attempts attempts;
    private final Runs runs;
    private final ImportRun run;
    private final Clock clock;

    public ImportTurn(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.turn = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.attempts = new Attempts(jdbc);
        this.runs = new Runs(jdbc);
        this.run = new ImportRun(jdbc, apart, clock);
        this.clock = clock;
    }

    public ImportOutcome run(UUID id, ImportRequest request, ImportProgress progress) {
        return Objects.requireNonNull(turn.execute(status -> runs.takeTurn() ? inTurn(id, request, progress) : busy()));
    }

    private ImportOutcome inTurn(UUID id, ImportRequest request, ImportProgress progress) {
        apart.executeWithoutResult(status -> attempts.begin(id, request, clock.instant()));
        progress.at(new Position(Step.CHECKING, 0, 0, 0));
        try {
            ImportOutcome outcome =
                    run.run(request, both(id, progress), applied -> attempts.end(id, applied, clock.instant()));
            if (!(outcome instanceof ImportOutcome.Applied)) {
                apart.executeWithoutResult(status -> attempts.end(id, outcome, clock.instant()));
            }
            return outcome;
        } catch (RuntimeException fault) {
            apart.executeWithoutResult(status -> attempts.breakOff(id, clock.instant()));
            throw fault;
        }
    }

    private ImportProgress both(UUID id, ImportProgress progress) {
        ImportProgress noted = new NotedProgress(
                position -> apart.executeWithoutResult(status -> attempts.reach(id, position)), clock::millis);
        return position -> {
            noted.at(position);
            progress.at(position);
        };
    }

    private ImportOutcome busy() {
        Supplier<String> somebody = () -> "Another import is running.";
        String who = attempts.running().map(ImportTurn::words).orElseGet(somebody);
        return new ImportOutcome.Refused(who, "Wait until it has finished, then start this one again.");
    }

    private static String words(ImportAttempt other) {
        return "%s started to import %s at %s and it is still running."
                .formatted(other.requestedBy(), other.fileName(), London.clock(other.startedAt()));
    }
}
