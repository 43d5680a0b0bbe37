package org.homeward.observations.devices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.ui.Option;

/** What is wrong with a device, as whoever uses it sees it. */
enum Fault {
    DOES_NOT_START("Does not turn on"),
    GIVES_NO_READING("Gives no reading"),
    LOOKS_WRONG("Gives readings that look wrong"),
    DOES_NOT_CONNECT("Does not connect"),
    BROKEN("Is broken"),
    MISSING("Cannot be found"),
    OTHER("Something else");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Fault> of(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(name))
                .findFirst();
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(fault -> Option.of(fault.name(), fault.words))
                .toList();
    }
}
