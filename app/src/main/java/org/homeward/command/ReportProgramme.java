package org.homeward.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.kernel.London;
import org.homeward.programme.measure.MeasureReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints every measure of the programme on a day; works beside a running Homeward and without one. */
@Command(
        name = "programme",
        description = {
            "Count every measure of the programme up to the end of a day. What is not built yet says not_available.",
            "In a new data folder the demo is loaded first."
        },
        mixinStandardHelpOptions = true)
final class ReportProgramme implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--as-at", paramLabel = "DATE", description = "The last day, as 2022-12-31 (default: today).")
    private @Nullable String asAt;

    @Option(names = "--icb", paramLabel = "CODE", description = "Of which ICB, when the directory has more than one.")
    private @Nullable String icb;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ProgrammeFormat format = ProgrammeFormat.text;

    @Override
    public Integer call() {
        LocalDate day = day(London.day(Instant.now()));
        if (!Store.isOwn() && data.isFresh()) {
            loadTheDemo();
        }
        return Report.print(data, "There is no programme", jdbc -> format.of(day, counted(jdbc, day)));
    }

    private LocalDate day(LocalDate today) {
        if (asAt == null) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(asAt);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException none) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + asAt + "\" is no day. Write it as 2022-12-31, after --as-at.", none);
        }
        throw new Failure.Refused(asAt + " is still to come. Name today or a day before it after --as-at.");
    }

    private void loadTheDemo() {
        System.err.println("There are no data in " + data.folder + " yet. The demo is loaded into it first.");
        Object commands = spec.root().userObject();
        Start.loadDemo(((Commands) commands).program(), data);
    }

    private List<org.homeward.programme.measure.Counted> counted(JdbcClient jdbc, LocalDate day) {
        try (MeasuresAlone alone = new MeasuresAlone(jdbc)) {
            MeasureReport report = alone.report();
            return report.on(day, chosen(report));
        }
    }

    private String chosen(MeasureReport report) {
        List<String> icbs = report.icbs();
        if (icb != null && !report.has(icb)) {
            throw new Failure.Refused("There is no ICB " + icb + " in the directory. Name one of "
                    + String.join(", ", icbs) + " after --icb.");
        }
        if (icb == null && icbs.size() > 1) {
            throw new Failure.Refused(
                    "The directory has more than one ICB. Name one of " + String.join(", ", icbs) + " after --icb.");
        }
        return icb != null ? icb : icbs.isEmpty() ? "" : icbs.getFirst();
    }
}
