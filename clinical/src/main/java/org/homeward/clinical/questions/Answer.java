package org.homeward.clinical.questions;

/** An answer to a question: the place of a choice, a number, words, or that nobody knows. */
public sealed interface Answer {
    Answer NOT_KNOWN = new NotKnown();

    /** Which of the choices, the first is 0. */
    record Chosen(int place) implements Answer {}

    record Counted(int number) implements Answer {}

    record Written(String words) implements Answer {}

    /** Could not be found out; never taken for a good answer. */
    record NotKnown() implements Answer {}

    /** As people read it: "Less than usual", "3", "not known". */
    default String words(Question question) {
        return switch (this) {
            case Chosen chosen -> question.choices().get(chosen.place()).words();
            case Counted counted -> String.valueOf(counted.number());
            case Written written -> written.words();
            case NotKnown unknown -> "not known";
        };
    }
}
