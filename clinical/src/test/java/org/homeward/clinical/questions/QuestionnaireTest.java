package org.homeward.clinical.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-58: what the answers of a questionnaire ask for, and that nothing unknown is taken for good. */
class QuestionnaireTest {
    private static final Choice USUAL = new Choice("As usual", 0, null);
    private static final Choice LESS = new Choice("Less", 3, null);
    private static final Choice NOTHING = new Choice("Nothing", 4, Ask.TELL_SENIOR);
    private static final Question EATING = Question.choice("eating", "How do they eat?", List.of(USUAL, LESS, NOTHING));
    private static final Question WORRY = Question.yesNo(
            "worry", "Are you worried?", new Choice("Yes", 0, Ask.WRITE_CONCERN), new Choice("No", 0, Ask.LOOK_AGAIN));
    private static final Question FALLS = Question.number("falls", "How many falls?", 0, 20);
    private static final Question MORE = Question.words("more", "Anything else?");
    private static final Questionnaire CHECK = new Questionnaire(
            "Check", Often.MONTHLY, List.of(EATING, WORRY, FALLS, MORE), Map.of(Ask.LOOK_AGAIN, 3, Ask.TELL_SENIOR, 4));

    private static Answer chosen(int place) {
        return new Answer.Chosen(place);
    }

    @ParameterizedTest(name = "eating {0}, worry {1}: {2} points, {3}, because {4}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1 | 0 | LOOK_AGAIN    | Are you worried? No
            0 | 0 | 0 | WRITE_CONCERN | Are you worried? Yes
            1 | 1 | 3 | LOOK_AGAIN    | Are you worried? No; 3 points, which asks from 3
            2 | 1 | 4 | TELL_SENIOR   | How do they eat? Nothing; Are you worried? No; 4 points, which asks from 3; 4 points, which asks from 4
            2 | 0 | 4 | WRITE_CONCERN | How do they eat? Nothing; Are you worried? Yes; 4 points, which asks from 3; 4 points, which asks from 4
            """)
    void one_answer_asks_whatever_the_sum_is_and_the_strongest_counts(
            int eating, int worry, int points, Ask asks, String why) {
        Result result = CHECK.of(Map.of(
                "eating",
                chosen(eating),
                "worry",
                chosen(worry),
                "falls",
                new Answer.Counted(2),
                "more",
                new Answer.Written("well")));

        assertThat(result).isEqualTo(new Result(points, 0, asks, List.of(why.split("; ", -1))));
    }

    @Test
    void what_nobody_knows_gives_no_points_asks_for_nothing_and_is_counted() {
        assertThat(CHECK.of(Map.of("eating", Answer.NOT_KNOWN))).isEqualTo(new Result(0, 4, null, List.of()));
        assertThat(CHECK.of(Map.of("eating", chosen(1), "more", new Answer.Written(""))))
                .isEqualTo(new Result(3, 2, Ask.LOOK_AGAIN, List.of("3 points, which asks from 3")));
    }

    @Test
    void questions_are_added_taken_away_and_moved_up() {
        assertThat(keys(CHECK.movedUp("falls"))).containsExactly("eating", "falls", "worry", "more");
        assertThat(keys(CHECK.movedUp("worry"))).containsExactly("worry", "eating", "falls", "more");
        assertThat(CHECK.movedUp("eating")).isEqualTo(CHECK);
        assertThat(CHECK.movedUp("none")).isEqualTo(CHECK);
        assertThat(keys(CHECK.without("worry"))).containsExactly("eating", "falls", "more");
        assertThat(keys(CHECK.without("worry").with(WORRY))).containsExactly("eating", "falls", "more", "worry");
        assertThat(CHECK.movedUp("falls").sums()).isEqualTo(CHECK.sums());
        assertThat(CHECK.without("worry").often()).isEqualTo(Often.MONTHLY);
        assertThatThrownBy(() -> CHECK.with(WORRY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a questionnaire has a name, and each question a key of its own");
        assertThatThrownBy(() -> new Questionnaire(" ", Often.ONCE, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> keys(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(Question::key).toList();
    }

    @Test
    void an_answer_is_read_as_it_was_given() {
        assertThat(chosen(2).words(EATING)).isEqualTo("Nothing");
        assertThat(new Answer.Counted(3).words(FALLS)).isEqualTo("3");
        assertThat(new Answer.Written("tired").words(MORE)).isEqualTo("tired");
        assertThat(Answer.NOT_KNOWN.words(MORE)).isEqualTo("not known");
    }

    @ParameterizedTest(name = "{0}, last on {1}, asked on {2}: due {3}")
    @CsvSource({
        "ONCE, , 2026-11-27, true",
        "ONCE, 2020-01-01, 2026-11-27, false",
        "DAILY, 2026-11-26, 2026-11-27, true",
        "DAILY, 2026-11-27, 2026-11-27, false",
        "WEEKLY, 2026-11-20, 2026-11-27, true",
        "WEEKLY, 2026-11-21, 2026-11-27, false",
        "MONTHLY, 2026-10-27, 2026-11-27, true",
        "MONTHLY, 2026-10-28, 2026-11-27, false",
    })
    void it_is_due_when_the_time_is_over_and_at_once_when_nobody_was_asked(
            Often often, @Nullable LocalDate last, LocalDate today, boolean due) {
        assertThat(often.isDue(last, today)).isEqualTo(due);
    }

    @Test
    void every_word_is_there() {
        assertThat(Ask.values())
                .extracting(Ask::words)
                .containsExactly("look again", "tell the senior on shift", "write a concern");
        assertThat(Often.values())
                .extracting(Often::words)
                .containsExactly("once", "once a day", "once a week", "once a month");
    }

    @Test
    void a_question_that_cannot_be_answered_cannot_be_made() {
        assertThatThrownBy(() -> new Choice(" ", 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Choice("Yes", -1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Choice("Yes", 11, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a choice has words and 0 to 10 points");
        assertThat(new Choice("Yes", 10, null).points()).isEqualTo(10);
        refuses(Question.Kind.CHOICE, List.of(USUAL), 0, 0);
        refuses(Question.Kind.CHOICE, List.of(USUAL, USUAL, USUAL, USUAL, USUAL, USUAL), 0, 0);
        assertThat(new Question("k", Question.Kind.CHOICE, "Which?", List.of(USUAL, LESS), 0, 0).choices())
                .hasSize(2);
        assertThat(Question.choice("k", "Which?", List.of(USUAL, USUAL, USUAL, USUAL, USUAL))
                        .choices())
                .hasSize(5);
        refuses(Question.Kind.YES_NO, List.of(USUAL, USUAL, USUAL), 0, 0);
        refuses(Question.Kind.NUMBER, List.of(), 5, 5);
        refuses(Question.Kind.NUMBER, List.of(USUAL), 1, 5);
        refuses(Question.Kind.WORDS, List.of(USUAL), 0, 0);
        assertThatThrownBy(() -> Question.words(" ", "Why?")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.words("k", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such question:  ");
    }

    @Test
    void each_kind_of_question_can_be_made() {
        Choice yes = new Choice("Yes", 0, null);

        assertThat(Question.yesNo("k", "Is it?", yes, LESS).choices()).containsExactly(yes, LESS);
        assertThat(Question.number("k", "How many?", 4, 5).most()).isEqualTo(5);
        assertThat(Question.words("k", "Why?").kind()).isEqualTo(Question.Kind.WORDS);
        assertThat(Question.choice("k", "Which?", List.of(yes, LESS)).kind()).isEqualTo(Question.Kind.CHOICE);
    }

    private static void refuses(Question.Kind kind, List<Choice> choices, int least, int most) {
        assertThatThrownBy(() -> new Question("k", kind, "Which?", choices, least, most))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
