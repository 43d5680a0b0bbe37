package org.homeward.programme.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** Which part of the programme words are about. */
enum Initiative {
    NHSMAIL("NHSmail"),
    DSPT("DSPT"),
    PROXY("Proxy ordering"),
    OBS("Remote observations"),
    DSCR("Care records (DSCR)"),
    WEEKEND("Weekend calls"),
    OTHER("Something else");

    private final String words;

    Initiative(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<Initiative> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
