package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest(name = "after {0} wrong tries the next may come in {1} minutes")
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "40,15", "2147483647,15"})
    void the_wait_starts_at_the_fifth_doubles_and_ends_at_a_quarter_of_an_hour(int failures, long minutes) {
        assertThat(BackOff.ACCOUNT.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "from one address: after {0} wrong tries the next may come in {1} minutes")
    @CsvSource({"0,0", "99,0", "100,1", "101,2", "102,4", "103,8", "104,15", "1000,15"})
    void an_address_has_a_hundred_free_tries(int failures, long minutes) {
        assertThat(BackOff.address(100).after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
