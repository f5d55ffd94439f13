package org.listpool.cli.bench;

import java.util.Objects;

/** Where and with what the bench ran, in a sentence. */
public final class Machine {

    private static final long MEGABYTE = 1024 * 1024;

    private Machine() {}

    /** Version of the program, as built; "unversioned" outside a built jar. */
    public static String version() {
        String built = Objects.requireNonNullElse(Machine.class.getPackage().getImplementationVersion(), "unversioned");
        String commit = System.getProperty("listpool.commit", "");
        return commit.isBlank() ? built : built + " (commit " + commit + ")";
    }

    /** Cores, operating system, Java and heap limit. */
    public static String describe() {
        Runtime here = Runtime.getRuntime();
        return "%d cores, %s %s, %s %s, heap limit %d MB"
                .formatted(
                        here.availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vendor"),
                        Runtime.version(),
                        here.maxMemory() / MEGABYTE);
    }
}
