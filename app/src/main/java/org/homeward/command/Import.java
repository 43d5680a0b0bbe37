package org.homeward.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file in: the same importers as on the pages; works beside a running Homeward and without one. */
@Command(
        name = "import",
        description = {
            "Take a file into the directory, residents into the register of a home, sets out of a Whzan export (whzan),",
            "or the week's DSPT statuses of homes (dspt-status).",
            "Ends with 0 when it is done (or, with --dry-run, could be done), with 1 when the file was refused and nothing was changed."
        },
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec use;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}",
            completionCandidates = Kinds.class)
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file: CSV, XLSX or ODS; residents as CSV.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--over-guard",
            description = "Go on although the file moves more than is usual. Look at the file first.")
    private boolean overGuard;

    @Option(
            names = "--as-at",
            paramLabel = "DAY",
            description = "DSPT statuses: the day the file speaks of, 2026-11-20, when its name does not say.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--home",
            paramLabel = "HOME",
            description = "Residents: the home's ODS code, CQC id or Homeward id.")
    private @Nullable String home;

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "In whose name. Residents need somebody who keeps the home's register.")
    private @Nullable String email;

    @Option(
            names = "--update",
            description =
                    "Residents: write the file's details over those of residents who are in the register already.")
    private boolean update;

    @Override
    public Integer call() {
        Kind chosen = Kind.of(kind)
                .orElseThrow(() -> new ParameterException(
                        use.commandLine(),
                        "There is no kind '%s'. Use one of: %s.".formatted(kind, String.join(", ", new Kinds()))));
        refuseMissing();
        return Stoppable.run(stop -> {
            try (Store store = Store.toUse(data.data(), System.err::println)) {
                stop.givesUp(store);
                return take(chosen, store);
            }
        });
    }

    private int take(Kind chosen, Store store) {
        try (ConfigurableApplicationContext program = SmallProgram.on(store)) {
            return switch (chosen) {
                case Kind.OfDirectory(var importKind) ->
                    new DirectoryFile(program).take(importKind, file, new DirectoryFile.Wish(dryRun, overGuard, email));
                case Kind.Residents residents ->
                    new ResidentsFile(program).take(file, new ResidentsFile.Wish(home, email, dryRun, update));
                case Kind.EarlierSets earlierSets ->
                    new EarlierFile(program).take(file, new EarlierFile.Wish(dryRun, email));
                case Kind.DsptStatuses statuses ->
                    new DsptFile(program).take(file, new DsptFile.Wish(asAt, dryRun, overGuard, email));
            };
        }
    }

    /** Said before anything is started. */
    private void refuseMissing() {
        if (Files.isDirectory(file)) {
            throw new Failure.Refused(file + " is a folder. Name the file in it.");
        }
        if (!Files.isReadable(file)) {
            throw new Failure.Refused("There is no file " + file
                    + " that may be read. Check the name, the folder and who may open it, then try again.");
        }
    }
}
