package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final Instant now = Instant.parse("2026-11-22T14:01:30Z");

    @Test
    void the_time_is_rounded_up_so_that_a_try_at_that_time_is_let_in() {
        assertThat(new Waiting(now, now.plusSeconds(60)).words())
                .isEqualTo("Too many wrong tries. Try again at 14:03, in 2 minutes.");
    }

    @Test
    void a_few_seconds_are_one_minute() {
        assertThat(new Waiting(now, now.plusSeconds(5)).words())
                .isEqualTo("Too many wrong tries. Try again at 14:02, in 1 minute.");
    }
}
