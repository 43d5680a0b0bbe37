package org.homeward.programme.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** For whom a training is. */
enum Audience {
    CARE_HOME("Care homes"),
    GP_PRACTICE("GP practices");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Audience> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
