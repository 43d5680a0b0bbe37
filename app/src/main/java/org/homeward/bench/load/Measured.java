package org.homeward.bench.load;

import java.util.Locale;
import org.homeward.bench.machine.Spent;

/** What came of a run. */
public record Measured(Latencies latencies, double seconds, Spent spent) {
    public double rate() {
        return latencies.count() / seconds;
    }

    public double programMillis() {
        return (double) spent.program() / latencies.count();
    }

    public double postgresMillis() {
        return (double) spent.postgres() / latencies.count();
    }

    public double benchMillis() {
        return (double) spent.bench() / latencies.count();
    }

    /** "1,204/s, p50 5.1, p95 9.7, p99 14.2 ms". */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%,.0f/s, p50 %.1f, p95 %.1f, p99 %.1f ms",
                rate(),
                latencies.percentile(0.50),
                latencies.percentile(0.95),
                latencies.percentile(0.99));
    }
}
