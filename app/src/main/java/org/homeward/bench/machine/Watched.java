package org.homeward.bench.machine;

import java.util.stream.LongStream;

/** A process whose CPU time and memory are watched, alone or with all it started. */
public record Watched(long process, boolean withChildren) {
    /** This program itself. */
    public static Watched self() {
        return new Watched(ProcessHandle.current().pid(), false);
    }

    /** A PostgreSQL server, from the number of any of its sessions. */
    public static Watched serverOf(long session) {
        return new Watched(ProcessTimes.of(session).parent(), true);
    }

    public long cpuMillis() {
        return processes().map(one -> ProcessTimes.of(one).millis()).sum();
    }

    /** Memory in kB: resident for one process; for a family each one's share, for they share most of it. */
    public long memoryKb() {
        return withChildren
                ? processes().map(one -> kb(one + "/smaps_rollup", "Pss:")).sum()
                : kb(process + "/status", "VmRSS:");
    }

    static long highestKb(long process) {
        return kb(process + "/status", "VmHWM:");
    }

    private LongStream processes() {
        LongStream children = withChildren
                ? ProcessHandle.of(process).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(ProcessHandle::pid)
                : LongStream.empty();
        return LongStream.concat(LongStream.of(process), children);
    }

    private static long kb(String file, String field) {
        return Proc.read(file)
                .lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
