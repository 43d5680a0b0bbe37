package org.homeward.residents;

/** Sex as the NHS Data Dictionary has it (person stated gender), in the words the register keeps. */
public enum Sex {
    FEMALE("female"),
    MALE("male"),
    INDETERMINATE("indeterminate"),
    NOT_KNOWN("not known");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The sex in these words; fails when there is none. */
    public static Sex of(String words) {
        return Words.find(values(), Sex::words, words);
    }
}
