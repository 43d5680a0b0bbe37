package org.homeward.bench.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory this program held at once since the watch began. */
public final class Peak {
    private static final long MEBIBYTE = 1 << 20;
    private static final String FORGET_THE_HIGHEST_RSS = "5";

    private Peak() {}

    /** Takes away what is left over from before, then begins. */
    public static Peak watch() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), FORGET_THE_HIGHEST_RSS);
        } catch (IOException notAllowed) {
            // then the highest since the start is told, which is no less
            return new Peak();
        }
        return new Peak();
    }

    /** What was used of the heap, with garbage that nobody had needed to collect yet. */
    public long heapMegabytes() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
    }

    public long residentMegabytes() {
        return Watched.highestKb(ProcessHandle.current().pid()) / 1_024;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
