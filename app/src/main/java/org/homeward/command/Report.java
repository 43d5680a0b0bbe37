package org.homeward.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;

/** What can be counted at the command line. */
@Command(
        name = "report",
        description = "Count what is there and what is missing.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(directory | observations | programme)",
        subcommands = {ReportDirectory.class, ReportObservations.class, ReportProgramme.class})
final class Report {
    /** Prints what is counted with the role that serves pages; the refusal says what is not in the data yet. */
    static int print(DataOption data, String bare, Function<JdbcClient, String> report) {
        data.refuseNowhere();
        return Stoppable.run(stop -> {
            try (Store store = Store.toUse(data.data(), System.err::println)) {
                stop.givesUp(store);
                System.out.print(counted(store, bare, report));
                return 0;
            }
        });
    }

    private static String counted(Store store, String bare, Function<JdbcClient, String> report) {
        try (Connection connection = store.connectAsApp()) {
            return report.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (BadSqlGrammarException failed) {
            if (Store.isBare(failed.getSQLException())) {
                throw new Failure.Refused(bare + " in these data yet. Start Homeward on them once, then ask again.");
            }
            throw failed;
        }
    }
}
