package org.homeward.clinical.gatt;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.gatt.Decoding.Refused;
import org.homeward.clinical.gatt.Decoding.TrailingBytes;
import org.homeward.clinical.gatt.Decoding.Truncated;
import org.jspecify.annotations.Nullable;

/** The fields that the flags promise, in order, so that the length is right before anything is read. */
final class Layout {
    private static final int FLAGS = 1;

    private final List<Field> fields = new ArrayList<>();
    private int length = FLAGS;

    Layout field(String name, int octets) {
        length += octets;
        fields.add(new Field(name, length));
        return this;
    }

    Layout when(boolean flagged, String name, int octets) {
        return flagged ? field(name, octets) : this;
    }

    /** As many pairs of octets as are left, but at least one. */
    Layout pairsToTheEnd(boolean flagged, String name, int got) {
        int left = Math.max(got - length, 1);
        return when(flagged, name, left + left % 2);
    }

    /** Why octets of this length cannot be read, or null when they can. */
    @Nullable
    Refused refusal(int got) {
        for (Field field : fields) {
            if (field.end > got) {
                return new Truncated(field.name, length, got);
            }
        }
        return got > length ? new TrailingBytes(length, got) : null;
    }

    private record Field(String name, int end) {}
}
