package org.homeward.programme.equipment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** Where a thing is. */
enum KitState {
    IN_STORE("Spare, in store"),
    ON_LOAN("On loan"),
    REPAIR("In repair"),
    CALIBRATION("Away for calibration"),
    TO_WIPE("Back, not wiped yet"),
    LOST("Lost"),
    RETIRED("No longer in use");

    private final String words;

    KitState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<KitState> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
