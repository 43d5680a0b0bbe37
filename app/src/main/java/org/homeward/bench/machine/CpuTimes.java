package org.homeward.bench.machine;

import java.util.Arrays;

/** The clocks of all cores since the machine started, in ticks: the first line of /proc/stat. */
public record CpuTimes(long all, long idle, long stolen) {
    private static final int COUNTED = 8;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int STEAL = 7;
    private static final int MILLIS_A_TICK = 10;

    public static CpuTimes now() {
        return of(Proc.read("stat").lines().findFirst().orElseThrow());
    }

    /** "cpu user nice system idle iowait irq softirq steal guest ...": a guest's time is in user already. */
    static CpuTimes of(String line) {
        long[] ticks = Arrays.stream(line.strip().split("\\s+"))
                .skip(1)
                .limit(COUNTED)
                .mapToLong(Long::parseLong)
                .toArray();
        return new CpuTimes(Arrays.stream(ticks).sum(), ticks[IDLE] + ticks[WAITING], ticks[STEAL]);
    }

    /** The share of the time in which this machine worked for others than those who used so much, from 0 to 1. */
    double busyElsewhereSince(CpuTimes before, long usedMillis) {
        long passed = all - before.all;
        long worked = passed - (idle - before.idle) - (stolen - before.stolen);
        return passed == 0 ? 0 : Math.max(0, worked - (double) usedMillis / MILLIS_A_TICK) / passed;
    }

    /** The share of the time that another machine on the same hardware took, from 0 to 1. */
    public double stolenSince(CpuTimes before) {
        long passed = all - before.all;
        return passed == 0 ? 0 : (double) (stolen - before.stolen) / passed;
    }
}
