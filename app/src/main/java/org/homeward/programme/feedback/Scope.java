package org.homeward.programme.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** How far words may go. */
enum Scope {
    TEAM("Only inside the team"),
    BOARD("In a board paper"),
    PUBLIC("Anywhere, in public too");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Scope> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
