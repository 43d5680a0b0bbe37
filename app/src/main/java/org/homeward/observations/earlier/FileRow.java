package org.homeward.observations.earlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.Entry.Malformed;
import org.jspecify.annotations.Nullable;

/** One row of the export as it is read: asks for cells and remembers which could not be read and which hold no reading. */
final class FileRow {
    private final Function<Column, String> cells;
    private final List<String> unread = new ArrayList<>();
    private final List<String> noReadings = new ArrayList<>();

    FileRow(Function<Column, String> cells) {
        this.cells = cells;
    }

    String text(Column column) {
        return cells.apply(column);
    }

    /** A code that Excel has taken for a number comes as 1234.0. */
    String code(Column column) {
        String text = text(column);
        return text.matches("[0-9]+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    }

    <T> @Nullable T word(Column column, Function<String, Entry<T>> reading) {
        return given(column, reading.apply(text(column)));
    }

    /** Rounded half up as a device's value is; what no vital sign can be is no reading. */
    <T> @Nullable T number(Column column, Function<BigDecimal, T> rounded) {
        BigDecimal number = given(column, FileNumber.read(text(column)));
        if (number == null) {
            return null;
        }
        try {
            return rounded.apply(number);
        } catch (IllegalArgumentException beyond) {
            isNoReading(column);
            return null;
        }
    }

    private <T> @Nullable T given(Column column, Entry<T> entry) {
        if (entry instanceof Malformed<T>(String text, String why)) {
            unread.add("%s “%s” %s".formatted(column.heading(), text, why));
        }
        return entry.orNull();
    }

    void isNoReading(Column column) {
        noReadings.add("%s %s is no reading".formatted(column.heading(), text(column)));
    }

    List<String> noReadings() {
        return List.copyOf(noReadings);
    }

    Optional<String> unread() {
        return unread.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", unread) + ".");
    }
}
