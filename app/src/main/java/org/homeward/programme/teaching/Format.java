package org.homeward.programme.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** With how many at once a training is given. */
enum Format {
    ONE_TO_ONE("One to one"),
    GROUP("A group"),
    WEBINAR("A webinar");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Format> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
