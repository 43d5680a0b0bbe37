package org.homeward.bench.machine;

/** Measures what is spent from one moment to another. */
public record Meter(Watched program, Watched postgres) {
    private static final Watched NOBODY = new Watched(-1, false);

    /** When the program does not run. */
    public static Meter of(Watched postgres) {
        return new Meter(NOBODY, postgres);
    }

    /** The clocks at one moment. */
    public record Reading(long program, long postgres, long bench, CpuTimes machine) {
        Spent since(Reading before) {
            long used = program - before.program + postgres - before.postgres + bench - before.bench;
            return new Spent(
                    program - before.program,
                    postgres - before.postgres,
                    bench - before.bench,
                    machine.stolenSince(before.machine),
                    machine.busyElsewhereSince(before.machine, used));
        }
    }

    public Reading read() {
        return new Reading(
                program.cpuMillis(), postgres.cpuMillis(), Watched.self().cpuMillis(), CpuTimes.now());
    }

    public Spent since(Reading before) {
        return read().since(before);
    }
}
