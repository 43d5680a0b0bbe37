package org.homeward.ui;

import java.util.List;

/** The three things that can be known about a resident's allergies; "not recorded" never looks like "none". */
public sealed interface Allergies {
    record Recorded(List<String> substances) implements Allergies {
        public Recorded {
            substances = List.copyOf(substances);
            if (substances.isEmpty()) {
                throw new IllegalArgumentException("Allergies that are recorded name a substance");
            }
        }
    }

    /** Somebody asked and found none; "by whom, when" in words ("Dr Shah, 4 Oct 2026"). */
    record NoneKnown(String source) implements Allergies {}

    record NotRecorded() implements Allergies {}

    static Allergies recorded(List<String> substances) {
        return new Recorded(substances);
    }

    static Allergies noneKnown(String source) {
        return new NoneKnown(source);
    }

    static Allergies notRecorded() {
        return new NotRecorded();
    }
}
