package org.homeward.residents;

/** Whether a decision on cardiopulmonary resuscitation is recorded; "not recorded" means: attempt it. */
public enum Cpr {
    FOR_CPR("for CPR"),
    NOT_FOR_CPR("not for CPR"),
    NOT_RECORDED("not recorded");

    private final String words;

    Cpr(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Cpr of(String words) {
        return Words.find(values(), Cpr::words, words);
    }
}
