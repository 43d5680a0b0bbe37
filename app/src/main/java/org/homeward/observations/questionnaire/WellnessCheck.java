package org.homeward.observations.questionnaire;

import java.util.List;
import java.util.Map;
import org.homeward.clinical.questions.Ask;
import org.homeward.clinical.questions.Choice;
import org.homeward.clinical.questions.Often;
import org.homeward.clinical.questions.Question;
import org.homeward.clinical.questions.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The one questionnaire that comes with Homeward, in its own words: a proposal that a home reads, changes and signs. */
final class WellnessCheck {
    static final Questionnaire TEMPLATE = new Questionnaire(
            "Monthly wellness check",
            Often.MONTHLY,
            List.of(
                    three("eating", "How do they eat?", "As usual", "Less than usual", "Very little"),
                    three("drinking", "How do they drink?", "As usual", "Less than usual", "Very little"),
                    three("walking", "How do they walk or move?", "As usual", "Weaker or less steady", "Not any more"),
                    three("sleeping", "How do they sleep?", "As usual", "Worse than usual", "Hardly at all"),
                    three("mood", "How is their mood?", "As usual", "Lower or more upset", "Very low or very upset"),
                    Question.yesNo(
                            "pain",
                            "Do they have pain, or look in pain?",
                            new Choice("Yes", 2, Ask.TELL_SENIOR),
                            new Choice("No", 0, null)),
                    Question.yesNo(
                            "skin",
                            "Is there a new sore, rash, wound or swelling?",
                            new Choice("Yes", 2, Ask.TELL_SENIOR),
                            new Choice("No", 0, null)),
                    Question.choice(
                            "bowels",
                            "How are their bowels?",
                            List.of(
                                    new Choice("As usual", 0, null),
                                    new Choice("Loose, or harder than usual", 1, Ask.LOOK_AGAIN),
                                    new Choice("None for 3 days", 2, Ask.TELL_SENIOR))),
                    Question.yesNo(
                            "worry",
                            "Does anything about them worry you?",
                            new Choice("Yes", 2, Ask.WRITE_CONCERN),
                            new Choice("No", 0, null)),
                    Question.words("more", "What is it? Anything else?")),
            Map.of(Ask.LOOK_AGAIN, 2, Ask.TELL_SENIOR, 4, Ask.WRITE_CONCERN, 7));

    private WellnessCheck() {}

    private static Question three(String key, String words, String usual, String less, String least) {
        return Question.choice(
                key, words, List.of(choice(usual, 0, null), choice(less, 1, null), choice(least, 2, Ask.TELL_SENIOR)));
    }

    private static Choice choice(String words, int points, @Nullable Ask asks) {
        return new Choice(words, points, asks);
    }
}
