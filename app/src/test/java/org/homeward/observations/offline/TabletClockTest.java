package org.homeward.observations.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TabletClockTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:14:00Z");
    private static final Instant SAVED = Instant.parse("2026-11-26T02:10:00Z");

    @Test
    void a_tablet_that_is_right_is_believed() {
        assertThat(new TabletClock(NOW, NOW.minusSeconds(60)).real(SAVED)).isEqualTo(SAVED);
        assertThat(new TabletClock(NOW, null).real(SAVED)).isEqualTo(SAVED);
    }

    @Test
    void a_tablet_that_is_slow_or_fast_is_put_right() {
        assertThat(new TabletClock(NOW, NOW.minus(Duration.ofMinutes(14))).real(SAVED))
                .isEqualTo(SAVED.plus(Duration.ofMinutes(14)));
        assertThat(new TabletClock(NOW, NOW.plus(Duration.ofDays(365))).real(SAVED))
                .isEqualTo(SAVED.minus(Duration.ofDays(365)));
        assertThat(new TabletClock(NOW, NOW.minusSeconds(61)).behind()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void nothing_was_recorded_in_the_future() {
        assertThat(new TabletClock(NOW, NOW).real(NOW.plusSeconds(30))).isEqualTo(NOW);
    }
}
