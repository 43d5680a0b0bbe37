package org.homeward.directory.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.homeward.directory.ImportAttempt.State;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Starts imports that go on when the browser goes away. */
@Component
class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private final Imports imports;
    private final KeptFiles files;

    Desk(Imports imports, KeptFiles files) {
        this.imports = imports;
        this.files = files;
    }

    /** Empty once the import runs or has ended; else why it does not run, and the file is still where it was. */
    Optional<ImportOutcome.Refused> start(UUID attempt, ImportRequest request) {
        CompletableFuture<Optional<ImportOutcome.Refused>> begun = new CompletableFuture<>();
        Thread.ofVirtual().name("import " + attempt).start(() -> run(attempt, request, begun));
        return begun.join();
    }

    private void run(UUID attempt, ImportRequest request, CompletableFuture<Optional<ImportOutcome.Refused>> begun) {
        try {
            ImportOutcome outcome = imports.run(attempt, request, position -> begun.complete(Optional.empty()));
            // only a refusal without a turn comes first: one with a turn has told of progress
            boolean hadNoTurn =
                    outcome instanceof ImportOutcome.Refused refused && begun.complete(Optional.of(refused));
            if (!hadNoTurn) {
                forget(attempt, outcome);
            }
        } catch (RuntimeException fault) {
            LOG.error("The import {} failed", attempt, fault);
            begun.completeExceptionally(fault);
            files.forget(attempt);
        }
    }

    private void forget(UUID attempt, ImportOutcome outcome) {
        boolean mayGoOn = outcome instanceof ImportOutcome.Planned || outcome instanceof ImportOutcome.Guarded;
        if (!mayGoOn) {
            files.forget(attempt);
        }
    }

    /** Whether an attempt that ended so can be followed by the real import of the same file. */
    static boolean mayGoOn(State state) {
        return state == State.PLANNED || state == State.GUARDED;
    }
}
