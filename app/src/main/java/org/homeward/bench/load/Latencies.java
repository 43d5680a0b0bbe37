package org.homeward.bench.load;

import java.util.Arrays;

/** How long things took, in nanoseconds. */
public final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    void addAll(Latencies others) {
        nanos = Arrays.copyOf(nanos, count + others.count);
        System.arraycopy(others.nanos, 0, nanos, count, others.count);
        count += others.count;
    }

    public int count() {
        return count;
    }

    /** The least time, in milliseconds, within which this share of all things (0.95) was done. */
    public double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }
}
