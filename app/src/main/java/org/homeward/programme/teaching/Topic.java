package org.homeward.programme.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** What the team helps with; the same topics as its calls. */
enum Topic {
    NHSMAIL("NHSmail"),
    MAILBOX("Shared mailbox"),
    DSPT("DSPT"),
    PROXY("Proxy ordering"),
    ODS("ODS codes"),
    OBS("Remote observations"),
    DSCR("Care records (DSCR)"),
    WEEKEND("Weekend calls"),
    DEVICE("Tablets and kits"),
    OTHER("Something else");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Topic> named(String name) {
        return Stream.of(values()).filter(topic -> topic.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(topic -> Option.of(topic.name(), topic.words))
                .toList();
    }
}
