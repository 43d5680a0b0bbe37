package org.homeward.assessments;

import java.util.Arrays;
import java.util.Optional;

/** What can be taken back, as an address and its table name it. */
enum Assessed {
    SCREENING("screenings", "screening", "screening for weight and eating"),
    PAIN_LOOK("pain", "pain_look", "look at pain"),
    WOUND_LOOK("wound-looks", "wound_look", "look at a wound");

    private final String path;
    private final String table;
    private final String words;

    Assessed(String path, String table, String words) {
        this.path = path;
        this.table = table;
        this.words = words;
    }

    static Optional<Assessed> at(String path) {
        return Arrays.stream(values())
                .filter(record -> record.path.equals(path))
                .findFirst();
    }

    String path() {
        return path;
    }

    String table() {
        return "assessments." + table;
    }

    String words() {
        return words;
    }
}
