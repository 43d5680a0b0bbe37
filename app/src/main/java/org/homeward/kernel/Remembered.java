package org.homeward.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to work out and is asked more often than it changes, kept under the mark of what it follows from: another mark, another
 * answer. The last four marks are kept. What a mark does not see shows after a minute. The mark is read before the answer is worked out, so
 * that what changes in between is seen the next time.
 */
public final class Remembered<M, T> {
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final int MARKS = 4;

    private final Clock clock;
    private final Map<M, Known<T>> known = new LinkedHashMap<>();

    public Remembered(Clock clock) {
        this.clock = clock;
    }

    private record Known<T>(Instant since, T answer) {}

    /** The answer kept under this mark, or else worked out now; two who ask at once may both work it out. */
    public T under(M mark, Supplier<T> workedOut) {
        Instant now = clock.instant();
        Known<T> latest = kept(mark);
        if (latest != null && !latest.since().plus(AT_MOST).isBefore(now)) {
            return latest.answer();
        }
        T answer = workedOut.get();
        keep(mark, new Known<>(now, answer));
        return answer;
    }

    private synchronized @Nullable Known<T> kept(M mark) {
        return known.get(mark);
    }

    private synchronized void keep(M mark, Known<T> latest) {
        known.remove(mark);
        known.put(mark, latest);
        if (known.size() > MARKS) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
