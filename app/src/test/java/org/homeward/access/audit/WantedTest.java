package org.homeward.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.junit.jupiter.api.Test;

class WantedTest {
    @Test
    void the_least_id_of_a_moment_is_what_rfc_9562_says() {
        assertThat(Wanted.firstId(Instant.ofEpochMilli(0x017F22E279B0L)))
                .isEqualTo(UUID.fromString("017f22e2-79b0-0000-0000-000000000000"));
        assertThat(Wanted.firstId(Instant.parse("1938-03-03T00:00:00Z"))).isEqualTo(new UUID(0, 0));
    }

    @Test
    void an_id_of_now_lies_between_the_moments_around_it() {
        Instant now = Instant.now();

        assertThat(Ids.next().toString())
                .isGreaterThan(Wanted.firstId(now.minusSeconds(60)).toString())
                .isLessThan(Wanted.firstId(now.plusSeconds(60)).toString());
    }
}
