package org.homeward.observations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a figure says, and what is told to those who see counts alone. */
class ValueTest {
    @Test
    void a_count_from_1_to_4_is_not_told_and_0_and_5_are() {
        assertThat(new Value.Count(0).told().words()).isEqualTo("0");
        assertThat(new Value.Count(1).told().words()).isEqualTo("fewer than 5");
        assertThat(new Value.Count(4).told().words()).isEqualTo("fewer than 5");
        assertThat(new Value.Count(5).told().words()).isEqualTo("5");
    }

    @Test
    void a_share_of_few_or_with_few_in_it_is_not_told() {
        assertThat(new Value.Share(4, 50).told().words()).isEqualTo("too few to say");
        assertThat(new Value.Share(4, 4).told().beside()).isEmpty();
        assertThat(new Value.Share(41, 50).told().beside()).isEqualTo("41 of 50");
        assertThat(new Value.Minutes(12, 4).told().words()).isEqualTo("too few to say");
    }

    @Test
    void a_hundred_per_cent_means_every_one_and_0_means_none() {
        assertThat(new Value.Share(0, 337).words()).isEqualTo("0%");
        assertThat(new Value.Share(1, 337).words()).isEqualTo("under 1%");
        assertThat(new Value.Share(999, 1000).words()).isEqualTo("99%");
        assertThat(new Value.Share(1000, 1000).words()).isEqualTo("100%");
    }

    @Test
    void the_minutes_of_half_and_of_nine_in_ten_are_those_of_real_answers() {
        Counts ten = new Counts(Map.of(Tally.ANSWERED, Map.of("3", 4, "9", 1, "20", 4, "300", 1)));

        assertThat(ten.minutes(50)).contains(9);
        assertThat(ten.minutes(90)).contains(20);
        assertThat(ten.minutes(91)).contains(300);
        assertThat(ten.plus(Counts.one(Tally.ANSWERED, "300", 10)).minutes(50)).contains(300);
        assertThat(Counts.NONE.minutes(50)).isEmpty();
    }

    @Test
    void what_is_not_told_does_not_sort_the_homes() {
        assertThat(new Value.Count(3).told()).isEqualTo(new Value.Few(true)).isEqualTo(new Value.Count(1).told());
    }
}
