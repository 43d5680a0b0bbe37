package org.homeward.programme.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** What the team helps with and teaches; one call may have several. */
public enum Topic {
    NHSMAIL("NHSmail"),
    MAILBOX("Shared mailbox"),
    DSPT("DSPT"),
    PROXY("Proxy ordering"),
    ODS("ODS code"),
    OBS("Observations"),
    DSCR("Care records"),
    WEEKEND("Weekend rounds"),
    DEVICE("Tablets and kit"),
    OTHER("Something else");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Optional<Topic> named(String name) {
        return Stream.of(values()).filter(topic -> topic.name().equals(name)).findFirst();
    }

    public static List<Option> options() {
        return Stream.of(values())
                .map(topic -> Option.of(topic.name(), topic.words))
                .toList();
    }
}
