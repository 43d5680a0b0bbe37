package org.homeward.directory;

import java.time.LocalDate;
import java.util.Locale;

/** The first day an organisation was no longer there, and how we know. */
public record Closure(LocalDate on, Reason because) {
    /** How we know that it closed. */
    public enum Reason {
        SOURCE_SAYS_CLOSED,
        LEFT_THE_FILE,
        DORMANT,
        DUAL_REGISTRATION,
        REGISTERED_AGAIN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Reason of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
