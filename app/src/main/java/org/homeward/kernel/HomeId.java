package org.homeward.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Which home: a UUID made in Java, ordered by time (UUIDv7). */
public record HomeId(UUID value) implements Serializable {
    public static HomeId next() {
        return new HomeId(Ids.next());
    }

    public static HomeId of(String text) {
        return new HomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
