package org.homeward.clinical.questions;

import java.util.List;

/** A question: one of some choices (yes and no are two), a number between two bounds, or words. The key stays when it moves. */
public record Question(String key, Kind kind, String words, List<Choice> choices, int least, int most) {
    public static final int MOST_CHOICES = 5;
    private static final int FEWEST_CHOICES = 2;

    public Question {
        choices = List.copyOf(choices);
        if (key.isBlank() || words.isBlank() || !isSound(kind, choices, least, most)) {
            throw new IllegalArgumentException("no such question: " + words);
        }
    }

    /** How it is answered. */
    public enum Kind {
        YES_NO,
        CHOICE,
        NUMBER,
        WORDS
    }

    private static boolean isSound(Kind kind, List<Choice> choices, int least, int most) {
        return switch (kind) {
            case YES_NO -> choices.size() == FEWEST_CHOICES;
            case CHOICE -> choices.size() >= FEWEST_CHOICES && choices.size() <= MOST_CHOICES;
            case NUMBER -> choices.isEmpty() && least < most;
            case WORDS -> choices.isEmpty();
        };
    }

    public static Question choice(String key, String words, List<Choice> choices) {
        return new Question(key, Kind.CHOICE, words, choices, 0, 0);
    }

    public static Question yesNo(String key, String words, Choice yes, Choice no) {
        return new Question(key, Kind.YES_NO, words, List.of(yes, no), 0, 0);
    }

    public static Question number(String key, String words, int least, int most) {
        return new Question(key, Kind.NUMBER, words, List.of(), least, most);
    }

    public static Question words(String key, String words) {
        return new Question(key, Kind.WORDS, words, List.of(), 0, 0);
    }
}
