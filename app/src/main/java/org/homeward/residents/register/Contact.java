package org.homeward.residents.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to ring about a resident. */
record Contact(
        UUID id, String name, String relationship, @Nullable String telephone, boolean isNextOfKin) {
    /** "Margaret Finch (daughter), 01632 960001". */
    String words() {
        return name
                + (relationship.isEmpty() ? "" : " (" + relationship + ")")
                + (telephone == null ? "" : ", " + telephone);
    }
}
