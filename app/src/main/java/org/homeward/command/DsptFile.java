package org.homeward.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.dspt.DsptImports;
import org.homeward.dspt.DsptOutcome;
import org.homeward.dspt.DsptRequest;
import org.homeward.dspt.DsptSummary;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** DSPT statuses of a week, from the command line. */
final class DsptFile {
    private static final String GUARD_NEXT = " Check that it is the right file and the whole of it.";
    private final ApplicationContext program;

    DsptFile(ApplicationContext program) {
        this.program = program;
    }

    /** The day of the file when its name does not say, how far to go, and in whose name. */
    record Wish(
            @Nullable LocalDate asAt,
            boolean dryRun,
            boolean overGuard,
            @Nullable String email) {
        DsptRequest.Mode mode() {
            if (dryRun) {
                return DsptRequest.Mode.DRY_RUN;
            }
            return overGuard ? DsptRequest.Mode.APPLY_OVER_GUARD : DsptRequest.Mode.APPLY;
        }
    }

    int take(Path file, Wish wish) {
        String email = wish.email();
        if (email == null) {
            return take(file, wish, System.getProperty("user.name") + ", at the command line");
        }
        Actor actor = program.getBean(People.class)
                .actor(email)
                .filter(found -> found.may(Right.IMPORT_DSPT))
                .orElseThrow(() -> new Failure.Refused("Nobody with the email " + email
                        + " may import DSPT statuses. Name an ICB facilitator or programme manager."));
        return Acting.as(actor, () -> take(file, wish, Audit.actedAs(actor)));
    }

    private int take(Path file, Wish wish, String by) {
        DsptRequest request = new DsptRequest(file, String.valueOf(file.getFileName()), wish.asAt(), by, wish.mode());
        try (ImportBar bar = ImportBar.ofTerminal()) {
            DsptOutcome outcome = program.getBean(DsptImports.class).run(request, bar);
            bar.close();
            return told(outcome);
        }
    }

    private static int told(DsptOutcome outcome) {
        return switch (outcome) {
            case DsptOutcome.Checked(DsptSummary summary, Optional<String> guard) -> {
                told("A dry run: nothing was changed. " + summary.sentence(), summary);
                guard.ifPresent(words -> System.err.println("The guard would stop the import: " + words + GUARD_NEXT));
                yield guard.isPresent() ? 1 : 0;
            }
            case DsptOutcome.Kept(var file, DsptSummary summary) -> told(summary.sentence(), summary);
            case DsptOutcome.Known known -> {
                System.err.println(known.words());
                yield 0;
            }
            case DsptOutcome.Guarded(DsptSummary summary, String guard) -> {
                told(
                        guard + " Nothing was changed." + GUARD_NEXT
                                + " If it is, run the same command with --over-guard.",
                        summary);
                yield 1;
            }
            case DsptOutcome.Refused refused -> {
                System.err.println(refused.sentence());
                yield 1;
            }
        };
    }

    private static int told(String sentence, DsptSummary summary) {
        DsptSummary.Counts counts = summary.counts();
        List<String> lines = new ArrayList<>(Tallied.counts(summary.read(), counts.added(), counts.changed()));
        lines.add(Tallied.count("unchanged", counts.unchanged()));
        lines.add(Tallied.count("not ours", counts.notOurs()));
        lines.add(Tallied.count("not named", counts.missing()));
        lines.add(Tallied.count("compliant from now", counts.nowCompliant()));
        lines.add(Tallied.count("compliant no more", counts.noMore()));
        lines.add(Tallied.count("rejected", summary.rejected().size()));
        summary.rejected().forEach(row -> lines.add(Tallied.row(row.row(), "rejected", row.subject(), row.reason())));
        lines.add(summary.line());
        new Tallied(lines).print();
        System.err.println(sentence);
        return 0;
    }
}
