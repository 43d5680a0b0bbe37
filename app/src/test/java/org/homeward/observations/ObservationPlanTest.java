package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationPlanTest {
    @ParameterizedTest
    @CsvSource({
        "1, every hour",
        "4, every 4 hours",
        "23, every 23 hours",
        "24, every day",
        "25, every 25 hours",
        "48, every 2 days",
        "744, every 31 days"
    })
    void a_plan_is_told_as_people_say_it(int hours, String words) {
        assertThat(new ObservationPlan(hours, Sittings.NOW, null, null).words()).isEqualTo(words);
    }
}
