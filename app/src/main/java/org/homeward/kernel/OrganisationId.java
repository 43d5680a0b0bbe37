package org.homeward.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Which organisation: a UUID made in Java, ordered by time (UUIDv7). */
public record OrganisationId(UUID value) implements Serializable {
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
