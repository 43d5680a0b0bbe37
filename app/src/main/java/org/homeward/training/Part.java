package org.homeward.training;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** The three parts of the training, each a course of its own (case studies; programme dossier D2). */
public enum Part {
    SIGNS_OF_CHANGE("Signs of change", "say what has changed about a resident"),
    VITAL_SIGNS("Vital signs", "take the seven readings of a set"),
    ESCALATION("Escalation with NEWS2", "know whom to call at which score");

    /** Programme dossier D2: a refresher is due 12 months after a part was passed. */
    private static final Period HOLDS = Period.ofMonths(12);

    private final String words;
    private final String skill;

    Part(String words, String skill) {
        this.words = words;
        this.skill = skill;
    }

    /** "Vital signs". */
    public String words() {
        return words;
    }

    /** What somebody can do who has passed it: "take the seven readings of a set". */
    String skill() {
        return skill;
    }

    /** The last day on which it holds when it was passed on this day. */
    LocalDate until(LocalDate passed) {
        return passed.plus(HOLDS);
    }

    static Optional<Part> named(String name) {
        return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
    }
}
