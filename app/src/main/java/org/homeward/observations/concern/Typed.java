package org.homeward.observations.concern;

import java.util.Optional;
import java.util.UUID;

/** What comes out of a hidden field or a choice. */
final class Typed {
    private Typed() {}

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** -1 for what is no count. */
    static int count(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
