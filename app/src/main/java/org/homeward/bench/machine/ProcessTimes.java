package org.homeward.bench.machine;

/** CPU time of one process and of its children that ended, in milliseconds, and who started it: /proc/PID/stat. */
record ProcessTimes(long parent, long millis) {
    /** Linux tells processes' times in hundredths of a second on every machine. */
    private static final int MILLIS_A_TICK = 10;

    static final ProcessTimes NONE = new ProcessTimes(0, 0);

    static ProcessTimes of(long process) {
        String line = Proc.read(process + "/stat");
        return line.isEmpty() ? NONE : of(line);
    }

    /** The name of a program may hold blanks and brackets: what counts comes after the last one. */
    static ProcessTimes of(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int field = 11; field <= 14; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return new ProcessTimes(Long.parseLong(fields[1]), ticks * MILLIS_A_TICK);
    }
}
