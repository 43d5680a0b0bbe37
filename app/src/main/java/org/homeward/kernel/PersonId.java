package org.homeward.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Which person: a UUID made in Java, ordered by time (UUIDv7). */
public record PersonId(UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
