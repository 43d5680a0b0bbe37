package org.homeward.clinical.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainWatchTest {
    private static final Instant START = Instant.parse("2026-11-27T08:00:00Z");

    /** "0:8a" is a look at the start that found 8, after which something was done; minutes after the start stand first. */
    private static PainWatch watch(String looks) {
        List<PainLook> seen = new ArrayList<>();
        for (String look : looks.split(" ")) {
            String[] part = look.replace("a", "").split(":");
            seen.add(new PainLook(
                    START.plus(Duration.ofMinutes(Long.parseLong(part[0]))),
                    Integer.parseInt(part[1]),
                    look.endsWith("a")));
        }
        return new PainWatch(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "0:2, ",
        "0:7, ",
        "0:7a, 60",
        "0:0a, 60",
        "0:8, 60",
        "0:14a 60:9, 120",
        "60:9 0:14a, 120",
        "0:8a 60:7, 300",
        "0:8a 60:2, 300",
        "0:8a 60:7 300:3, 540",
        "0:8a 60:7 1260:3, 1500",
        "0:8a 60:7 1261:3, ",
        "0:8a 60:7 300:9 360:7, 600",
        "0:7 60:3, "
    })
    void a_look_says_when_to_look_again(String looks, Long minutes) {
        assertThat(watch(looks).next())
                .isEqualTo(Optional.ofNullable(minutes).map(later -> START.plus(Duration.ofMinutes(later))));
    }

    @Test
    void nobody_looked_and_nobody_needs_to_look_again() {
        assertThat(new PainWatch(List.of()).next()).isEmpty();
        assertThat(new PainWatch(List.of()).isNoBetter()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0:8a 60:8, true",
        "0:8a 60:9, true",
        "0:8a 60:7, false",
        "0:8 60:8, false",
        "0:2a 60:2, false",
        "0:3a 60:3, true",
        "0:8a, false"
    })
    void pain_that_is_no_better_after_something_was_done_asks_for_more(String looks, boolean noBetter) {
        assertThat(watch(looks).isNoBetter()).isEqualTo(noBetter);
    }
}
