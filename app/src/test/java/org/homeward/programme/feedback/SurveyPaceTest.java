package org.homeward.programme.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SurveyPaceTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T10:00:00Z"));
    private final InstantSource source = now::get;
    private final SurveyPace pace = new SurveyPace(source.withZone(ZoneOffset.UTC));

    @Test
    void an_address_that_tries_too_often_waits_ten_minutes_and_another_does_not() {
        for (int one = 0; one < SurveyPace.MOST; one++) {
            assertThat(pace.allows("192.0.2.1")).isTrue();
        }
        assertThat(pace.allows("192.0.2.1")).isFalse();
        assertThat(pace.allows("192.0.2.2")).isTrue();

        now.updateAndGet(then -> then.plus(Duration.ofMinutes(10)));
        assertThat(pace.allows("192.0.2.1")).isFalse();
        now.updateAndGet(then -> then.plusSeconds(1));
        assertThat(pace.allows("192.0.2.1")).isTrue();
    }
}
