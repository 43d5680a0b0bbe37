package org.homeward.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.directory.Stocktake;
import org.homeward.kernel.London;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
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
        data.refuseNowhere();
        return Stoppable.run(stop -> {
            try (Store store = Store.toUse(data.data(), System.err::println)) {
                stop.givesUp(store);
                LocalDate today = London.day(Instant.now());
                System.out.print(format.of(today, lines(store, today)));
                return 0;
            }
        });
    }

    private static List<Stocktake.Line> lines(Store store, LocalDate today) {
        try (Connection connection = store.connectAsApp()) {
            return new Stocktake(JdbcClient.create(new SingleConnectionDataSource(connection, true))).on(today);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (BadSqlGrammarException failed) {
            if (Store.isBare(failed.getSQLException())) {
                throw new Failure.Refused(
                        "There is no directory in these data yet. Start Homeward on them once, then ask again.");
            }
            throw failed;
        }
    }
}
