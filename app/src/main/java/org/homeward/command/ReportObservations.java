package org.homeward.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.kernel.London;
import org.homeward.observations.figures.ProgrammeFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
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
        data.refuseNowhere();
        return Stoppable.run(stop -> {
            try (Store store = Store.toUse(data.data(), System.err::println)) {
                stop.givesUp(store);
                LocalDate day = asAt == null ? London.day(Instant.now()) : asAt;
                System.out.print(format.of(day, lines(store, day)));
                return 0;
            }
        });
    }

    private static List<ProgrammeFigures.Line> lines(Store store, LocalDate day) {
        try (Connection connection = store.connectAsApp()) {
            return new ProgrammeFigures(JdbcClient.create(new SingleConnectionDataSource(connection, true))).on(day);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (BadSqlGrammarException failed) {
            if (Store.isBare(failed.getSQLException())) {
                throw new Failure.Refused(
                        "There are no observations in these data yet. Start Homeward on them once, then ask again.");
            }
            throw failed;
        }
    }
}
