package org.homeward.clinical.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.clinical.signs.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTrendTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    private static WeightTrend weighing(int now, String... before) {
        List<WeighIn> weights = new ArrayList<>(List.of(new WeighIn(TODAY, new Weight(now))));
        Arrays.stream(before)
                .map(text -> text.split("="))
                .map(part -> new WeighIn(LocalDate.parse(part[0]), new Weight(Integer.parseInt(part[1]))))
                .forEach(weights::add);
        return new WeightTrend(weights);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28=600, 540, LOST_A_TENTH",
        "2026-02-28=600, 541, LOST_A_TWENTIETH",
        "2026-02-28=600, 570, LOST_A_TWENTIETH",
        "2026-02-28=600, 571, ",
        "2026-02-27=600, 540, ",
        "2026-07-31=600, 582, LOST_IN_A_MONTH",
        "2026-07-31=600, 583, ",
        "2026-07-30=600, 582, ",
        "2026-07-31=900, 880, LOST_IN_A_MONTH",
        "2026-07-31=900, 881, ",
        "2026-08-28=600, 620, GAINED_IN_DAYS",
        "2026-08-28=600, 619, ",
        "2026-08-27=600, 620, ",
        "2026-08-31=900, 880, "
    })
    void a_change_asks_for_something_at_its_edges(String before, int now, WeightAlert alert) {
        assertThat(weighing(now, before).alerts()).isEqualTo(alert == null ? List.of() : List.of(alert));
    }

    @Test
    void a_loss_is_counted_from_the_heaviest_and_a_gain_from_the_lightest() {
        assertThat(weighing(560, "2026-03-10=600", "2026-06-10=570").alerts())
                .containsExactly(WeightAlert.LOST_A_TWENTIETH);
        assertThat(weighing(620, "2026-08-29=600", "2026-08-30=619").alerts())
                .containsExactly(WeightAlert.GAINED_IN_DAYS);
        assertThat(weighing(560, "2026-03-10=600", "2026-08-29=540").alerts())
                .containsExactly(WeightAlert.LOST_A_TWENTIETH, WeightAlert.GAINED_IN_DAYS);
        assertThat(weighing(560, "2026-03-10=570", "2026-06-10=600").before(TODAY))
                .contains(new WeighIn(LocalDate.of(2026, 6, 10), new Weight(600)));
    }

    @Test
    void of_two_days_with_the_same_weight_the_first_is_the_earlier_weight() {
        assertThat(weighing(590, "2026-06-10=600", "2026-03-10=600", "2026-08-01=600")
                        .before(TODAY)
                        .map(WeighIn::day))
                .contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void nobody_weighed_asks_for_nothing() {
        assertThat(new WeightTrend(List.of()).alerts()).isEmpty();
        assertThat(weighing(600).alerts()).isEmpty();
        assertThat(weighing(600).latest()).contains(new WeighIn(TODAY, new Weight(600)));
        assertThat(weighing(600).before(TODAY)).isEmpty();
    }

    @Test
    void each_alert_says_what_to_do() {
        assertThat(WeightAlert.values()).allSatisfy(alert -> {
            assertThat(alert.words()).startsWith("has ");
            assertThat(alert.advice()).endsWith(".");
        });
    }
}
