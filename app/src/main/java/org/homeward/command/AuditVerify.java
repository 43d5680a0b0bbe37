package org.homeward.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.homeward.access.audit.chain.ChainCheck;
import org.homeward.access.audit.chain.ChainReport;
import org.homeward.access.audit.chain.Hash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether the audit log is as it was written; works beside a running Homeward and without one. */
@Command(
        name = "verify",
        description =
                "Hash the audit log again and compare it with its seals. Ends with 0 when all is as it was written, else with 1.",
        mixinStandardHelpOptions = true)
final class AuditVerify implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--expect",
            paramLabel = "HASH",
            description = "A hash of a seal that you noted earlier: it must still be there.")
    private @Nullable String noted;

    @Override
    public Integer call() throws SQLException {
        Optional<Hash> expected = expected();
        data.refuseNowhere();
        return Stoppable.run(stop -> {
            try (Store store = Store.toUse(data.data(), System.err::println)) {
                stop.givesUp(store);
                return verify(store, expected);
            }
        });
    }

    private static int verify(Store store, Optional<Hash> expected) throws SQLException {
        try (Connection connection = store.connectAsOwner()) {
            ChainReport report = ChainCheck.of(connection, expected, System.out::println);
            System.out.println(report.words());
            return report.isSound() ? 0 : 1;
        } catch (SQLException failed) {
            if (Store.isBare(failed)) {
                throw new Failure.Refused(
                        "There is no audit log in these data yet. Start Homeward on them once, then check again.");
            }
            throw failed;
        }
    }

    private Optional<Hash> expected() {
        return Optional.ofNullable(noted)
                .map(text -> Hash.typed(text)
                        .orElseThrow(() -> new Failure.Refused(
                                "The hash after --expect must have 64 digits from 0 to 9 and a to f."
                                        + " Copy it from the line that an earlier check ended with.")));
    }
}
