package org.homeward.observations.devices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.ui.Option;

/** Why a device is no longer in the home. */
enum Leaving {
    BROKEN("It is broken for good"),
    LOST("It is lost"),
    RETURNED("It went back to its owner"),
    REPLACED("Another one took its place");

    private final String words;

    Leaving(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Leaving> of(String name) {
        return Arrays.stream(values()).filter(why -> why.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(why -> Option.of(why.name(), why.words))
                .toList();
    }
}
