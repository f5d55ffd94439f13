package org.listpool.stories;

import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself. */
final class Patience {

    private static final long LOOK_EVERY_MILLIS = 100;

    private Patience() {}

    /** Looks until {@code condition} holds, and fails after {@code most}; a service that does not answer is asked again. */
    static void await(String what, Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                fail("Waited %s in vain for %s.", most, what);
            }
            pause(LOOK_EVERY_MILLIS);
        }
    }

    /** Lets {@code millis} pass. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
