package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-06 and HZ-18: neither a usual score nor a decision about resuscitation makes less of a score. */
class WhatToDoTest {
    private static final Map<String, WhatToDo> NAMED = Map.of(
            "HIGH", TodoWords.HIGH,
            "MEDIUM", TodoWords.MEDIUM,
            "SINGLE_THREE", TodoWords.SINGLE_THREE,
            "RAISED", TodoWords.RAISED,
            "TWO", TodoWords.TWO,
            "ONE", TodoWords.ONE,
            "NOTHING", TodoWords.NOTHING);

    @ParameterizedTest(name = "{0} beside a usual {1}: {2}")
    @CsvFileSource(resources = "/observations/what-to-do.csv", numLinesToSkip = 1)
    void a_complete_set_asks_for(int total, @Nullable Integer usual, String asked) {
        assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(total), usual), false))
                .isEqualTo(NAMED.get(asked));
    }

    @ParameterizedTest
    @CsvSource({", MEDIUM", "0, MEDIUM", "1, SINGLE_THREE", "3, SINGLE_THREE", "20, SINGLE_THREE"})
    void one_reading_at_3_asks_for(@Nullable Integer usual, String asked) {
        assertThat(WhatToDo.after(Sittings.score(Sittings.newlyConfused(), usual), false))
                .isEqualTo(NAMED.get(asked));
    }

    @Test
    void no_usual_score_makes_7_anything_but_a_call_to_999() {
        for (int usual = 0; usual <= 20; usual++) {
            assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(7), usual), false))
                    .isEqualTo(TodoWords.HIGH);
            assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(5), usual), false))
                    .isEqualTo(TodoWords.MEDIUM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_row_name_every_time_of_the_guide(GuideRow row) {
        WhatToDo todo = TodoWords.of(row, Sittings.score(Sittings.WELL, null));
        String words = todo.headline() + " " + String.join(" ", todo.steps());
        Stream.of(
                        row.answerWithin(),
                        row.repeatWithin(),
                        row.practiceWithin(),
                        row.decisionWithin(),
                        row.nextSetWithin())
                .filter(Objects::nonNull)
                .forEach(within -> assertThat(words).contains(said(within)));
    }

    private static String said(Duration within) {
        if (within.isZero()) {
            return "now";
        }
        if (within.toMinutes() < 60) {
            return within.toMinutes() + " minutes";
        }
        return within.toHours() + (within.toHours() == 1 ? " hour" : " hours");
    }

    @Test
    void a_partial_set_is_never_nothing_to_do_and_asks_for_what_is_missing() {
        for (Parameter missing : Parameter.values()) {
            for (int total = 0; total <= 11; total++) {
                VitalSigns signs = Sittings.without(missing, Sittings.scoring(total));
                WhatToDo todo = WhatToDo.after(Sittings.score(signs, 20), false);
                assertThat(todo.headline()).isNotEqualTo(TodoWords.NOTHING.headline());
                assertThat(todo.steps()).anyMatch(step -> step.contains("what was missing"));
            }
        }
        WhatToDo high = WhatToDo.after(Sittings.score(Sittings.scoring(8).withTemperature(null), 8), false);
        assertThat(high.headline()).isEqualTo(TodoWords.HIGH.headline());
        assertThat(high.steps()).containsAll(TodoWords.HIGH.steps());
    }

    @ParameterizedTest(name = "at least {0} beside a usual {1}: {2}")
    @CsvSource({
        "1, 0, within the hour",
        "2, 2, within the hour",
        "2, 0, When you measure again",
        "6, 0, When you measure again"
    })
    void missing_readings_are_tried_within_the_hour_or_with_the_set_that_is_due_sooner(
            int floor, int usual, String when) {
        VitalSigns signs = Sittings.without(Parameter.TEMPERATURE, Sittings.scoring(floor));
        assertThat(WhatToDo.after(Sittings.score(signs, usual), false).steps().getLast())
                .contains(when)
                .contains("what was missing");
    }

    @Test
    void after_two_incomplete_sets_in_a_row_the_senior_looks_now() {
        GivenScore partial = Sittings.score(Sittings.WELL.withTemperature(null), 0);
        assertThat(WhatToDo.after(partial, false).headline()).isEqualTo(TodoWords.NOT_COMPLETE.headline());
        WhatToDo again = WhatToDo.after(partial, true);
        assertThat(again.headline()).contains("Two sets in a row").contains("senior on shift looks now");
        assertThat(again.steps().getFirst()).contains("senior on shift looks at the person now");
        assertThat(WhatToDo.after(Sittings.score(VitalSigns.none(), 0), true).headline())
                .isEqualTo(again.headline());
        assertThat(WhatToDo.after(Sittings.score(Sittings.WELL, 0), true)).isEqualTo(TodoWords.NOTHING);
    }

    @Test
    void a_high_score_stays_the_headline_when_two_sets_in_a_row_are_incomplete() {
        GivenScore high = Sittings.score(Sittings.scoring(8).withTemperature(null), 8);
        WhatToDo todo = WhatToDo.after(high, true);
        assertThat(todo.headline()).isEqualTo(TodoWords.HIGH.headline());
        assertThat(todo.steps()).anyMatch(step -> step.contains("Two sets in a row"));
    }

    @Test
    void without_readings_one_tries_again_within_the_hour() {
        WhatToDo todo = WhatToDo.after(Sittings.score(VitalSigns.none(), null), false);
        assertThat(todo.headline()).isEqualTo("There is no score");
        assertThat(todo.steps()).anyMatch(step -> step.contains("within the hour"));
    }

    @Test
    void somebody_news2_is_not_for_is_not_measured_again_to_get_a_score() {
        WhatToDo todo = WhatToDo.after(Sittings.noScore(), false);
        assertThat(todo.headline()).contains("NEWS2 is not for this person");
        assertThat(todo.steps()).noneMatch(step -> step.contains("Try again"));
        assertThat(todo.steps()).anyMatch(step -> step.contains("999"));
    }

    @Test
    void every_answer_says_that_worry_is_enough_or_whom_to_tell() {
        assertThat(NAMED.values())
                .allSatisfy(todo -> assertThat(String.join(" ", todo.steps())).containsAnyOf("senior on shift", "999"));
    }

    /** The decision cannot change the answer: it is made from the score and whether the set before was incomplete. */
    @Test
    void a_decision_not_to_resuscitate_is_not_asked_for() {
        List<Class<?>> takes = Arrays.asList(method().getParameterTypes());
        assertThat(takes).isEqualTo(List.of(GivenScore.class, boolean.class));
        assertThat(Arrays.stream(GivenScore.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("status", "total", "atLeast", "band", "scale", "points", "usual");
        assertThat(Arrays.stream(Judgement.Facts.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("born", "pregnant", "stay", "scale", "usual", "last");
    }

    private static java.lang.reflect.Method method() {
        return Arrays.stream(WhatToDo.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("after"))
                .findFirst()
                .orElseThrow();
    }
}
