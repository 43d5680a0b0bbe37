package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.guide.Course;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-33: what is said about a concern, beside the guide that decides it. */
class ConcernWordsTest {
    @ParameterizedTest
    @EnumSource
    void the_words_name_the_times_of_the_guide(ConcernRow row) {
        WhatToDo todo = ConcernWords.of(row);
        String all = todo.headline() + " " + String.join(" ", todo.steps());
        assertThat(all).contains(words(row.answerWithin()));
        assertThat(all.contains("Take a set")).isEqualTo(row.setWithin() != null);
        if (row.setWithin() != null) {
            assertThat(all).contains(words(row.setWithin()));
        }
        if (row.decisionWithin() != null) {
            assertThat(all).contains("decision within " + words(row.decisionWithin()));
        }
        assertThat(all).contains("999").containsIgnoringCase("tell the senior");
    }

    private static String words(@Nullable Duration within) {
        if (within == null || within.isZero()) {
            return "now";
        }
        return within.toMinutes() < 60 ? within.toMinutes() + " minutes" : within.toHours() + " hour";
    }

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource({"EATING, 1", "FALL, 2", "HEAD, 3", "HARD_TO_WAKE, 4"})
    void a_concern_weighs_as_much_as_the_band_that_asks_for_the_same_people(Sign sign, int weight) {
        assertThat(concern(new Noticed(Set.of(sign), false, false, null)).weight())
                .isEqualTo(weight);
    }

    @Test
    void what_was_noticed_is_said_in_the_order_of_the_list() {
        Noticed noticed = new Noticed(Set.of(Sign.HEAD, Sign.BREATHING), true, true, Course.BETTER);
        assertThat(OpenConcern.words(noticed, List.of("left her tea. ")))
                .isEqualTo(
                        "More breathless, or noisy breathing; hit their head; left her tea; worried; getting better");
        assertThat(OpenConcern.words(new Noticed(Set.of(), false, true, null), List.of()))
                .isEqualTo("Worried");
        assertThat(OpenConcern.words(new Noticed(Set.of(), false, false, null), List.of()))
                .isEmpty();
    }

    private static OpenConcern concern(Noticed noticed) {
        return new OpenConcern(Ids.next(), noticed, List.of(), Instant.EPOCH, Instant.EPOCH);
    }
}
