package org.homeward.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private Instant now = Instant.parse("2026-11-27T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Remembered<String, Integer> remembered = new Remembered<>(clock);
    private final AtomicInteger workedOut = new AtomicInteger();

    @Test
    void what_is_asked_again_under_the_same_mark_is_worked_out_once() {
        assertThat(asked("monday")).isEqualTo(1);
        assertThat(asked("monday")).isEqualTo(1);
    }

    @Test
    void another_mark_has_its_own_answer_and_the_first_keeps_its_own() {
        assertThat(asked("monday")).isEqualTo(1);
        assertThat(asked("tuesday")).isEqualTo(2);
        assertThat(asked("monday")).isEqualTo(1);
    }

    @Test
    void after_a_minute_it_is_worked_out_anew_and_not_at_a_minute() {
        asked("monday");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(asked("monday")).isEqualTo(1);
        now = now.plusMillis(1);
        assertThat(asked("monday")).isEqualTo(2);
        assertThat(asked("monday")).isEqualTo(2);
    }

    @Test
    void four_marks_are_kept_and_the_oldest_goes() {
        for (String mark : new String[] {"one", "two", "three", "four"}) {
            asked(mark);
        }
        assertThat(asked("one")).isEqualTo(1);
        asked("five");
        assertThat(asked("two")).isEqualTo(2);
        assertThat(asked("one")).isEqualTo(6);
    }

    private int asked(String mark) {
        return remembered.under(mark, workedOut::incrementAndGet);
    }
}
