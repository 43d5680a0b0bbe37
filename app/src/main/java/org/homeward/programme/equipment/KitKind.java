package org.homeward.programme.equipment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** What a thing is; it decides whether it keeps data and whether it has to be calibrated. */
enum KitKind {
    TABLET("Tablet"),
    KIT("Observation kit"),
    SIM("SIM"),
    OTHER("Other");

    private final String words;

    KitKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** A SIM keeps nothing; whatever else there is is wiped before somebody else gets it. */
    boolean keepsData() {
        return this != SIM;
    }

    /** What measures is calibrated every year. */
    boolean isCalibrated() {
        return this == KIT;
    }

    static Optional<KitKind> read(String typed) {
        String name = typed.strip().toUpperCase(Locale.UK);
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name)
                        || kind.words.toUpperCase(Locale.UK).equals(name))
                .findFirst();
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(kind -> Option.of(kind.name(), kind.words))
                .toList();
    }
}
