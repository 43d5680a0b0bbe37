package org.homeward.directory.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers rows as columns of text and hands them over 500 at a time: one statement takes each column as one array. */
final class Batch {
    private static final int ROWS = 500;
    private final Consumer<Object[]> statement;
    private final List<@Nullable String[]> rows = new ArrayList<>();

    Batch(Consumer<Object[]> statement) {
        this.statement = statement;
    }

    void add(@Nullable String... values) {
        rows.add(values);
        if (rows.size() == ROWS) {
            flush();
        }
    }

    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.getFirst().length;
        Object[] columns = new Object[width];
        for (int column = 0; column < width; column++) {
            columns[column] = column(column);
        }
        rows.clear();
        statement.accept(columns);
    }

    private @Nullable String[] column(int column) {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.get(row)[column];
        }
        return values;
    }
}
