package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-06 and HZ-18: neither a usual score nor a decision about resuscitation makes less of a score. */
class WhatToDoTest {
    private static final Map<String, WhatToDo> NAMED = Map.of(
            "HIGH", WhatToDo.HIGH,
            "MEDIUM", WhatToDo.MEDIUM,
            "SINGLE_THREE", WhatToDo.SINGLE_THREE,
            "RAISED", WhatToDo.RAISED,
            "LOW", WhatToDo.LOW,
            "NOTHING", WhatToDo.NOTHING);

    @ParameterizedTest(name = "{0} beside a usual {1}: {2}")
    @CsvSource({
        "0, , NOTHING", "0, 3, NOTHING", "1, , LOW", "1, 1, LOW", "2, 1, LOW", "2, 0, RAISED", "2, , RAISED",
        "3, 3, RAISED", "3, 1, RAISED", "3, 0, MEDIUM", "3, , MEDIUM", "4, 4, RAISED", "4, 1, MEDIUM", "5, 5, MEDIUM",
        "6, 20, MEDIUM", "7, , HIGH", "7, 7, HIGH", "11, 20, HIGH"
    })
    void a_complete_set_asks_for(int total, @Nullable Integer usual, String asked) {
        assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(total), usual)))
                .isEqualTo(NAMED.get(asked));
    }

    @ParameterizedTest
    @CsvSource({", MEDIUM", "0, MEDIUM", "1, SINGLE_THREE", "3, SINGLE_THREE", "20, SINGLE_THREE"})
    void one_reading_at_3_asks_for(@Nullable Integer usual, String asked) {
        assertThat(WhatToDo.after(Sittings.score(Sittings.newlyConfused(), usual)))
                .isEqualTo(NAMED.get(asked));
    }

    @Test
    void no_usual_score_makes_7_anything_but_a_call_to_999() {
        for (int usual = 0; usual <= 20; usual++) {
            assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(7), usual)))
                    .isEqualTo(WhatToDo.HIGH);
            assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(5), usual)))
                    .isEqualTo(WhatToDo.MEDIUM);
        }
    }

    @Test
    void a_partial_set_is_never_nothing_to_do_and_a_high_one_is_high() {
        for (Parameter missing : Parameter.values()) {
            for (int total = 0; total <= 11; total++) {
                VitalSigns signs = Sittings.without(missing, Sittings.scoring(total));
                assertThat(WhatToDo.after(Sittings.score(signs, 20))).isNotEqualTo(WhatToDo.NOTHING);
            }
        }
        assertThat(WhatToDo.after(Sittings.score(Sittings.scoring(8).withTemperature(null), 8)))
                .isEqualTo(WhatToDo.HIGH);
    }

    @Test
    void without_readings_one_tries_again_within_the_hour() {
        assertThat(WhatToDo.after(Sittings.score(VitalSigns.none(), null))).isEqualTo(WhatToDo.NO_SCORE);
        assertThat(WhatToDo.NO_SCORE.steps()).anyMatch(step -> step.contains("within the hour"));
    }

    @Test
    void somebody_news2_is_not_for_is_not_measured_again_to_get_a_score() {
        WhatToDo todo = WhatToDo.after(Sittings.noScore());
        assertThat(todo.headline()).contains("NEWS2 is not for this person");
        assertThat(todo.steps()).noneMatch(step -> step.contains("Try again"));
        assertThat(todo.steps()).anyMatch(step -> step.contains("999"));
    }

    @Test
    void every_answer_says_that_worry_is_enough_or_whom_to_tell() {
        assertThat(NAMED.values())
                .allSatisfy(todo -> assertThat(String.join(" ", todo.steps())).containsAnyOf("senior on shift", "999"));
    }

    /** The decision cannot change the answer, for the answer is made from the score alone, which does not hold it. */
    @Test
    void a_decision_not_to_resuscitate_is_not_asked_for() {
        List<Class<?>> takes = Arrays.asList(method().getParameterTypes());
        assertThat(takes).isEqualTo(List.of(GivenScore.class));
        assertThat(Arrays.stream(GivenScore.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("status", "total", "atLeast", "band", "scale", "points", "usual");
        assertThat(Arrays.stream(Judgement.Facts.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("born", "pregnant", "admitted", "scale", "usual", "last");
    }

    private static java.lang.reflect.Method method() {
        return Arrays.stream(WhatToDo.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("after"))
                .findFirst()
                .orElseThrow();
    }
}
