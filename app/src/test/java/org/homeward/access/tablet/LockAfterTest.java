package org.homeward.access.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockAfterTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void a_tablet_locks_after_two_to_five_minutes_and_its_session_ends_a_minute_later(int minutes) {
        assertThat(new LockAfter(minutes).seconds()).isEqualTo(60 * minutes);
        assertThat(new LockAfter(minutes).sessionSeconds()).isEqualTo(60 * minutes + 60);
    }

    @Test
    void any_other_time_is_refused_at_the_start() {
        assertThatThrownBy(() -> new LockAfter(1)).hasMessageContaining("from 2 to 5");
        assertThatThrownBy(() -> new LockAfter(6)).hasMessageContaining("from 2 to 5");
    }
}
