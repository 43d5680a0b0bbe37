package org.homeward.bench.machine;

/** The machine in a line: what it is, not whose. */
public record Machine(int cores, long memoryGib, String kernel, String java) {
    private static final long KB_A_GIB = 1 << 20;

    public static Machine here() {
        long kb = Proc.read("meminfo")
                .lines()
                .findFirst()
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .orElse(0L);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Math.round((double) kb / KB_A_GIB),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString());
    }

    /** How many processes wanted a core over the last minute. */
    public static String load() {
        String load = Proc.read("loadavg");
        return load.isEmpty() ? "unknown" : load.substring(0, load.indexOf(' '));
    }

    public String words() {
        return cores + " cores, " + memoryGib + " GiB, " + kernel + ", JDK " + java;
    }
}
