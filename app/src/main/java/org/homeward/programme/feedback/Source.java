package org.homeward.programme.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** How words came to the team. */
enum Source {
    CALL("On a call"),
    VISIT("On a visit"),
    EMAIL("By email"),
    EVENT("At an event"),
    SURVEY("In a survey"),
    OTHER("Another way");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Source> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
