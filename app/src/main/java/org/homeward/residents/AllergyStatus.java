package org.homeward.residents;

/** The three things that can be known about allergies; "not recorded" never means "none". */
public enum AllergyStatus {
    RECORDED("recorded"),
    NONE_KNOWN("none known"),
    NOT_RECORDED("not recorded");

    private final String words;

    AllergyStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static AllergyStatus of(String words) {
        return Words.find(values(), AllergyStatus::words, words);
    }
}
