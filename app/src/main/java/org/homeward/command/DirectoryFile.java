package org.homeward.command;

import java.nio.file.Path;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.Imports;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A file for the directory, from the command line. */
final class DirectoryFile {
    private final ApplicationContext program;

    DirectoryFile(ApplicationContext program) {
        this.program = program;
    }

    /** How far to go, and in whose name; without one it is the account that typed the command. */
    record Wish(boolean dryRun, boolean overGuard, @Nullable String email) {
        Mode mode() {
            if (dryRun) {
                return Mode.DRY_RUN;
            }
            return overGuard ? Mode.APPLY_OVER_GUARD : Mode.APPLY;
        }
    }

    int take(ImportKind kind, Path file, Wish wish) {
        ImportRequest request = ImportRequest.of(kind, file, who(wish), wish.mode());
        try (ImportBar bar = ImportBar.ofTerminal()) {
            ImportOutcome outcome = program.getBean(Imports.class).run(request, bar);
            bar.close();
            return told(outcome);
        }
    }

    private String who(Wish wish) {
        String email = wish.email();
        return email == null
                ? System.getProperty("user.name") + ", at the command line"
                : program.getBean(People.class)
                        .actor(email)
                        .flatMap(actor ->
                                actor.as(Right.IMPORT_DIRECTORY).map(membership -> Audit.signature(actor, membership)))
                        .orElseThrow(
                                () -> new Failure.Refused(
                                        "Nobody with the email " + email
                                                + " may import into the directory. Name an ICB programme manager or a system administrator."));
    }

    private static int told(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Applied(var run, ImportSummary summary) -> {
                Tallied.of(summary).print();
                System.err.println(summary.sentence());
                yield 0;
            }
            case ImportOutcome.Planned(ImportSummary summary, var guard) -> {
                Tallied.of(summary).print();
                System.err.println("A dry run: nothing was changed. " + summary.sentence());
                guard.ifPresent(words -> System.err.println("The guard would stop the import: " + words
                        + " Check that it is the right file and the whole of it."));
                yield guard.isPresent() ? 1 : 0;
            }
            case ImportOutcome.Guarded guarded -> {
                Tallied.of(guarded.summary()).print();
                System.err.println(
                        guarded.guard()
                                + " Nothing was changed. Check that it is the right file and the whole of it. If it is, run the same command with --over-guard.");
                yield 1;
            }
            case ImportOutcome.Refused refused -> {
                System.err.println(refused.sentence());
                yield 1;
            }
        };
    }
}
