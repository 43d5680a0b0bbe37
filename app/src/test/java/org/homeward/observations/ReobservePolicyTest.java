package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-06: a usual score makes the next set sooner and never later than with none. */
class ReobservePolicyTest {
    @ParameterizedTest(name = "{0} beside a usual {1}: {2}")
    @CsvSource({
        "0, , ",
        "0, 4, ",
        "1, , PT6H",
        "1, 0, PT6H",
        "2, , PT30M",
        "2, 0, PT30M",
        "2, 1, PT2H",
        "2, 2, PT2H",
        "3, , PT15M",
        "3, 0, PT15M",
        "3, 1, PT30M",
        "3, 3, PT30M",
        "4, 1, PT15M",
        "4, 2, PT30M",
        "4, 9, PT30M",
        "5, 5, PT15M",
        "6, 20, PT15M",
        "7, 7, PT15M",
        "11, 20, PT15M"
    })
    void a_complete_set_is_repeated(int total, @Nullable Integer usual, @Nullable Duration within) {
        assertThat(ReobservePolicy.after(Sittings.score(Sittings.scoring(total), usual)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({", PT15M", "0, PT15M", "1, PT30M", "3, PT30M", "9, PT30M"})
    void one_reading_at_3_is_repeated(@Nullable Integer usual, Duration within) {
        assertThat(ReobservePolicy.after(Sittings.score(Sittings.newlyConfused(), usual)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1H", "2, PT1H", "4, PT30M", "6, PT15M", "8, PT15M"})
    void a_partial_set_is_repeated_within_the_hour_or_sooner(int floor, Duration within) {
        VitalSigns signs = Sittings.without(Parameter.TEMPERATURE, Sittings.scoring(floor));
        assertThat(ReobservePolicy.after(Sittings.score(signs, floor))).isEqualTo(within);
    }

    @Test
    void a_refusal_is_asked_again_within_the_hour() {
        assertThat(ReobservePolicy.after(Sittings.score(VitalSigns.none(), null)))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void where_news2_is_not_for_the_person_only_the_plan_asks() {
        assertThat(ReobservePolicy.after(Sittings.noScore())).isNull();
    }
}
