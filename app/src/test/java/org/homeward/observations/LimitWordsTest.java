package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-57: what is said of an own limit, beside the guide that decides whom it asks for, and what it adds to a list. */
class LimitWordsTest {
    @ParameterizedTest
    @EnumSource
    void the_words_name_the_times_of_the_guide(ConcernRow row) {
        WhatToDo todo = LimitWords.of(row);
        String all = todo.headline() + " " + String.join(" ", todo.steps());

        assertThat(todo.headline()).startsWith("Own limit: ");
        assertThat(all).contains(words(row.answerWithin())).contains("999");
        assertThat(LimitWords.who(row)).contains(row.answerWithin().isZero() ? "at once" : words(row.answerWithin()));
        if (row.decisionWithin() != null) {
            assertThat(all).contains("decision within " + words(row.decisionWithin()));
        }
    }

    private static String words(@Nullable Duration within) {
        if (within == null || within.isZero()) {
            return "now";
        }
        return within.toMinutes() < 60 ? within.toMinutes() + " minutes" : within.toHours() + " hour";
    }

    @ParameterizedTest(name = "{0}, score {1}: weighs {2}; the practice must look: {3}")
    @CsvSource({
        "SENIOR, 0, 1, false",
        "PRACTICE, 0, 2, true",
        "CLINICIAN, 0, 3, true",
        "EMERGENCY, 0, 4, true",
        "SENIOR, 7, 4, true",
        "EMERGENCY, 7, 4, true",
    })
    void a_limit_that_is_reached_adds_its_weight_and_takes_none_from_the_score(
            ConcernRow asks, int score, int weight, boolean practice) {
        Watched now = Lists.watched("3", Sittings.scoring(score), 0);
        Watched reaching = now.reaching(List.of(judged(asks)));

        assertThat(reaching.weight()).isEqualTo(weight).isGreaterThanOrEqualTo(now.weight());
        assertThat(reaching.needsSomeone()).isTrue();
        assertThat(reaching.needsPractice()).isEqualTo(practice);
        assertThat(reaching.since(Instant.EPOCH) != null).isEqualTo(practice);
        assertThat(reaching.due()).isEqualTo(now.due());
        assertThat(reaching.why().words())
                .endsWith("own limit: pulse 112")
                .startsWith(
                        now.why().words().isEmpty() ? "own" : now.why().words().split(",", -1)[0]);
    }

    private static JudgedLimit judged(ConcernRow asks) {
        OwnLimit own = new OwnLimit(
                Ids.next(),
                new Limit(List.of(Condition.read("PULSE AT_LEAST 110 0")), asks),
                "heart failure",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 5, 1),
                Sittings.NOW,
                "Nadia Shah, GP, Holt Medical Practice",
                null);
        return new JudgedLimit(own, JudgedLimit.Outcome.REACHED, "pulse 112", Ids.next(), Sittings.NOW, Sittings.NOW);
    }
}
