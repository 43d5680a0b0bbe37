package org.homeward.access.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole log as it is now, in one snapshot and little memory, and hashes it again without the database's help. Each
 * problem is told in a sentence as soon as it is found. The connection must be the migrator's: nobody else sees every home.
 */
public final class ChainCheck {
    private final Consumer<String> problems;
    private long told;
    private long sealed;
    private long unsealed;

    private ChainCheck(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Checks every seal; a hash that was noted earlier must be there too. */
    public static ChainReport of(Connection connection, Optional<Hash> noted, Consumer<String> problems)
            throws SQLException {
        return new ChainCheck(problems).run(connection, noted);
    }

    private ChainReport run(Connection connection, Optional<Hash> noted) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement plan = connection.createStatement()) {
            plan.execute(
                    "set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off");
            Links links = links(connection, noted);
            contents(connection);
            return new ChainReport(sealed, links.count(), unsealed, told, links.last());
        } finally {
            connection.rollback();
        }
    }

    private Links links(Connection connection, Optional<Hash> noted) throws SQLException {
        Links links = new Links(noted, this::tell);
        try (Rows<Seal> seals = new Rows<>(connection, Seal.BY_NUMBER, Seal::of)) {
            while (!seals.isOver()) {
                links.add(seals.take());
            }
        }
        links.end();
        return links;
    }

    private void contents(Connection connection) throws SQLException {
        try (Rows<Seal> seals = new Rows<>(connection, Seal.BY_WHAT_THEY_COVER, Seal::of);
                Rows<Logged> entries = new Rows<>(connection, Logged.INORDER, Logged::of)) {
            @Nullable Seal before = null;
            while (!seals.isOver()) {
                Seal seal = seals.take();
                skip(entries, seal, before);
                check(seal, before, entries);
                before = seal;
            }
            wait(entries);
        }
    }

    /** Entries in front of a seal: waiting when their cluster's seals end before them, else in no seal at all. */
    private void skip(Rows<Logged> entries, Seal seal, @Nullable Seal before) throws SQLException {
        Found strays = new Found();
        while (entries.peek().filter(entry -> !seal.span().begins(entry)).isPresent()) {
            Logged entry = entries.take();
            if (entry.cluster() == seal.span().cluster()) {
                strays.add(entry);
            } else {
                unsealed++;
            }
        }
        if (strays.count() > 0) {
            tell(strays.count() + " entries, " + strays.span() + ", stand in front of seal " + seal.number()
                    + " and under no seal: " + (before == null ? "the first seal" : "a seal")
                    + " was removed, or they were added.");
        }
    }

    private void check(Seal seal, @Nullable Seal before, Rows<Logged> entries) throws SQLException {
        Found found = new Found();
        while (entries.peek().filter(seal.span()::holds).isPresent()) {
            found.add(entries.take());
        }
        sealed += found.count();
        if (!begins(seal, before)) {
            tell(name(seal) + " does not begin where the one before it ends: a seal was removed or changed.");
        }
        if (found.count() != seal.entries()) {
            tell(name(seal) + counted(seal, found));
        } else if (!seal.over(found.digest()).equals(seal.hash())) {
            tell(name(seal) + ": one of its " + seal.entries() + " entries, " + found.span()
                    + ", was changed, or the seal itself was.");
        }
    }

    private static boolean begins(Seal seal, @Nullable Seal before) {
        return seal.span().from()
                == (before != null && before.span().cluster() == seal.span().cluster()
                        ? before.span().to()
                        : 0);
    }

    private static String counted(Seal seal, Found found) {
        long missing = seal.entries() - found.count();
        String change = missing > 0 ? missing + " were deleted" : -missing + " were added";
        String when = found.count() == 0 ? "" : ", " + found.span();
        return ": " + seal.entries() + " entries were sealed, " + found.count() + " are there now" + when + ": "
                + change + ".";
    }

    private void wait(Rows<Logged> entries) throws SQLException {
        while (!entries.isOver()) {
            entries.take();
            unsealed++;
        }
    }

    private static String name(Seal seal) {
        return "Seal " + seal.number() + " of " + Found.moment(seal.sealedAt());
    }

    private void tell(String problem) {
        told++;
        problems.accept(problem);
    }
}
