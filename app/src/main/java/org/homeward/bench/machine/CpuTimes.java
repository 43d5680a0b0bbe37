package org.homeward.bench.machine;

import java.util.Arrays;

/** The clocks of all cores since the machine started, in ticks: the first line of /proc/stat. */
public record CpuTimes(long all, long stolen) {
    private static final int COUNTED = 8;
    private static final int STEAL = 7;

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
        return new CpuTimes(Arrays.stream(ticks).sum(), ticks[STEAL]);
    }

    /** The share of the time that another machine on the same hardware took, from 0 to 1. */
    public double stolenSince(CpuTimes before) {
        long passed = all - before.all;
        return passed == 0 ? 0 : (double) (stolen - before.stolen) / passed;
    }
}
