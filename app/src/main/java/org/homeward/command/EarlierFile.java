package org.homeward.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.kernel.Right;
import org.homeward.observations.earlier.EarlierImports;
import org.homeward.observations.earlier.EarlierOutcome;
import org.homeward.observations.earlier.EarlierRequest;
import org.homeward.observations.earlier.EarlierSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Sets out of a Whzan export, from the command line. */
final class EarlierFile {
    private final ApplicationContext program;

    EarlierFile(ApplicationContext program) {
        this.program = program;
    }

    /** Whether only to look, and in whose name; without one it is the account that typed the command. */
    record Wish(boolean dryRun, @Nullable String email) {}

    int take(Path file, Wish wish) {
        EarlierRequest request =
                new EarlierRequest(file, String.valueOf(file.getFileName()), who(wish.email()), wish.dryRun());
        try (ImportBar bar = ImportBar.ofTerminal()) {
            EarlierOutcome outcome = program.getBean(EarlierImports.class).run(request, bar);
            bar.close();
            return told(outcome);
        }
    }

    private String who(@Nullable String email) {
        return email == null
                ? System.getProperty("user.name") + ", at the command line"
                : program.getBean(People.class)
                        .actor(email)
                        .flatMap(actor -> actor.as(Right.IMPORT_EARLIER_SETS)
                                .map(membership -> Audit.signature(actor, membership)))
                        .orElseThrow(() -> new Failure.Refused("Nobody with the email " + email
                                + " may import earlier sets. Name an ICB programme manager."));
    }

    private static int told(EarlierOutcome outcome) {
        return switch (outcome) {
            case EarlierOutcome.Checked(EarlierSummary summary) ->
                told("A dry run: nothing was changed. " + summary.sentence(), summary, 0);
            case EarlierOutcome.Kept(var id, EarlierSummary summary, int added) ->
                told(summary.sentence() + " %,d sets are new. The import is %s.".formatted(added, id), summary, added);
            case EarlierOutcome.NothingNew(EarlierSummary summary) ->
                told("Nothing to change: every set of the file is here already. " + summary.sentence(), summary, 0);
            case EarlierOutcome.Refused refused -> {
                System.err.println(refused.sentence());
                yield 1;
            }
        };
    }

    /** The last line is for a program that asks how well the scores agree. */
    private static int told(String sentence, EarlierSummary summary, int added) {
        List<String> lines = new ArrayList<>(Tallied.counts(summary.rows(), added, 0));
        lines.add(Tallied.count("rejected", summary.rejected()));
        lines.add(Tallied.count("no score in the file", summary.withoutFileScore()));
        summary.findings()
                .forEach(finding ->
                        lines.add(Tallied.row(finding.row(), finding.kind().word(), finding.home(), finding.words())));
        lines.add(summary.line());
        new Tallied(lines).print();
        System.err.println(sentence);
        return 0;
    }
}
