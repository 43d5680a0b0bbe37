package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-03 and HZ-06: a review is overdue from the day after it was due. */
class ReviewsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-03, , false, ''",
        "2026-06-02, , true, 'Review overdue: usual NEWS2 since 2 Jun 2026'",
        ", 2026-06-02, true, 'Review overdue: SpO2 scale 2 since 2 Jun 2026'",
        ", 2026-06-03, false, ''",
        ", , false, ''",
        "2026-01-01, 2026-06-02, true, 'Review overdue: usual NEWS2 since 1 Jan 2026, SpO2 scale 2 since 2 Jun 2026'"
    })
    void on_3_june(@Nullable LocalDate usualBy, @Nullable LocalDate scaleBy, boolean overdue, String words) {
        Reviews reviews = Reviews.on(LocalDate.of(2026, 6, 3), usualBy, scaleBy);
        assertThat(reviews.isAnyOverdue()).isEqualTo(overdue);
        if (overdue) {
            assertThat(reviews.words()).isEqualTo(words);
        }
    }
}
