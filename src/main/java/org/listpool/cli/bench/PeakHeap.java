package org.listpool.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * The most heap in use since the last reset: peak usage of each of the JVM's memory pools (MemoryPoolMXBean), summed.
 *
 * <p>Garbage that nobody had yet collected counts, and pools may peak at different moments: this is an upper bound of what
 * the search needs, and never more than {@code -Xmx}.
 */
final class PeakHeap {

    private static final long MEGABYTE = 1024 * 1024;

    private PeakHeap() {}

    /** Collects garbage and counts from there. */
    static void reset() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In megabytes. */
    static long megabytes() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
