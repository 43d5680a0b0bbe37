package org.homeward.programme.measure;

/** Whose homes count on a day gone by: of the area as it was on that day, or of the area as it is today. */
public enum Border {
    AS_IT_WAS("As it was on the day"),
    AS_IT_IS("As it is today");

    private final String words;

    Border(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** "as it was on the day". */
    String inSentence() {
        return this == AS_IT_WAS ? "as it was on the day" : "as it was when this was counted";
    }

    static Border read(String typed) {
        return typed.equals(AS_IT_IS.name()) ? AS_IT_IS : AS_IT_WAS;
    }
}
