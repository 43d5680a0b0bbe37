package org.homeward.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Which resident: a UUID made in Java, ordered by time (UUIDv7). */
public record ResidentId(UUID value) implements Serializable {
    public static ResidentId next() {
        return new ResidentId(Ids.next());
    }

    public static ResidentId of(String text) {
        return new ResidentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
