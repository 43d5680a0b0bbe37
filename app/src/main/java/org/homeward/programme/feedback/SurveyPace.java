package org.homeward.programme.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address may send answers or try links that open nothing: so often in ten minutes, then it waits. */
@Component
class SurveyPace {
    static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    /** Addresses remembered at once; the oldest is forgotten first. */
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };

    SurveyPace(Clock clock) {
        this.clock = clock;
    }

    private record Tries(Instant since, int count) {}

    /** Counts one more; false when it is one too many. */
    synchronized boolean allows(String address) {
        Instant now = clock.instant();
        Tries before = tries.get(address);
        Tries after = before == null || before.since().plus(WINDOW).isBefore(now)
                ? new Tries(now, 1)
                : new Tries(before.since(), before.count() + 1);
        tries.put(address, after);
        return after.count() <= MOST;
    }
}
