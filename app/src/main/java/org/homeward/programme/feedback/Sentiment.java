package org.homeward.programme.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** How words sound. */
enum Sentiment {
    GOOD("Good"),
    MIXED("Mixed"),
    BAD("Not good");

    private final String words;

    Sentiment(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Sentiment> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
