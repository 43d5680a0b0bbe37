package org.homeward.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.homeward.kernel.London;
import org.homeward.observations.figures.ProgrammeFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the programme's measures of remote observations; works beside a running Homeward and without one. */
@Command(
        name = "observations",
        description = "Count what the programme reports of remote observations, RO-01 to RO-07, up to the end of a day."
                + " Sets that were replaced or withdrawn, and sets of earlier kit, are not counted.",
        mixinStandardHelpOptions = true)
final class ReportObservations implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--as-at", paramLabel = "DATE", description = "The last day, as 2026-11-30 (default: today).")
    private @Nullable LocalDate asAt;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private MeasuresFormat format = MeasuresFormat.text;

    @Override
    public Integer call() {
        LocalDate day = asAt == null ? London.day(Instant.now()) : asAt;
        return Report.print(
                data, "There are no observations", jdbc -> format.of(day, new ProgrammeFigures(jdbc).on(day)));
    }
}
