package org.homeward.dspt.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.ui.Option;

/** A file that was taken in by mistake and taken back, why, and by whom. */
record UndoneFile(String name, LocalDate asAt, UndoneFile.Reason reason, String undoneBy, Instant undoneAt) {
    /** Chosen, not typed: in a free text something of a person could stand. */
    enum Reason {
        WRONG_FILE("It was the wrong file"),
        WRONG_DAY("It was taken in for the wrong day"),
        FAULTY("The file has faults or is not whole");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static List<Option> options() {
            return Arrays.stream(values())
                    .map(reason -> Option.of(reason.name(), reason.words))
                    .toList();
        }

        static boolean isOne(String name) {
            return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(name));
        }
    }
}
