package org.homeward.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.homeward.directory.Stocktake;
import org.homeward.kernel.London;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the directory; works beside a running Homeward and without one. */
@Command(
        name = "directory",
        description = {
            "Count the homes, beds and practices of the directory, and what is missing: homes without a practice,"
                    + " a pharmacy, a 111 service or an ODS code, and lists that are old.",
            "Names are given for the first " + Stocktake.NAMED + " of each."
        },
        mixinStandardHelpOptions = true)
final class ReportDirectory implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StocktakeFormat format = StocktakeFormat.text;

    @Override
    public Integer call() {
        LocalDate today = London.day(Instant.now());
        return Report.print(data, "There is no directory", jdbc -> format.of(today, new Stocktake(jdbc).on(today)));
    }
}
