package org.homeward.access.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The rows of a query of any length, a few thousand in memory at a time, with a look at the next one. */
final class Rows<T> implements AutoCloseable {
    private static final int AT_ONCE = 4000;

    private final Statement statement;
    private final ResultSet rows;
    private final Reading<T> reading;
    private Optional<T> next;

    /** How a row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Rows(Connection connection, String query, Reading<T> reading) throws SQLException {
        this.statement = connection.createStatement();
        this.reading = reading;
        statement.setFetchSize(AT_ONCE);
        this.rows = statement.executeQuery(query);
        this.next = read();
    }

    /** The next row, which stays the next one. */
    Optional<T> peek() {
        return next;
    }

    /** The next row; the one after it then is the next one. */
    T take() throws SQLException {
        T taken = next.orElseThrow();
        next = read();
        return taken;
    }

    boolean isOver() {
        return next.isEmpty();
    }

    private Optional<T> read() throws SQLException {
        return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
