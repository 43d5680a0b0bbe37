package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows in one insert statement: faster than a batch of single ones. */
record Inserts(Connection connection, String into, String row) {
    private static final int AT_ONCE = 200;

    void all(List<? extends List<? extends @Nullable Object>> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            some(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void some(List<? extends List<? extends @Nullable Object>> rows) throws SQLException {
        String sql = "insert into " + into + " values " + String.join(",", Collections.nCopies(rows.size(), row));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (List<? extends @Nullable Object> one : rows) {
                for (Object value : one) {
                    insert.setObject(place++, value);
                }
            }
            insert.executeUpdate();
        }
    }
}
