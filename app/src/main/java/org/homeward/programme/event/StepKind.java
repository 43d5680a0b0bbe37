package org.homeward.programme.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** What the team did about a provider after an event. */
enum StepKind {
    RANG("We rang them"),
    WROTE("We wrote to them"),
    MET("We met them"),
    NOT_NOW("They do not want to now");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<StepKind> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
