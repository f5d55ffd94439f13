package org.listpool.planning.kpi;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shares between 0 and 1, to four decimals. */
final class Shares {

    private Shares() {}

    /** {@code part / whole}; null when there is no whole. */
    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : round((double) part / whole);
    }

    /** By how many percent of {@code whole} the part lies below it, rounded up to hundredths; null when the whole is null. */
    static @Nullable Double percentBelow(long part, @Nullable Long whole) {
        if (whole == null) {
            return null;
        }
        // In whole numbers, since a promise must not be rounded in the wrong direction.
        return whole <= part ? 0.0 : Math.ceilDiv(10_000 * (whole - part), whole) / 100.0;
    }

    /** The highest share less the lowest, passing over groups that have none; null when no group has a share. */
    static <T> @Nullable Double spread(Collection<T> groups, Function<T, @Nullable Double> shareOf) {
        double highest = -1;
        double lowest = 2;
        for (T group : groups) {
            Double share = shareOf.apply(group);
            if (share != null) {
                highest = Math.max(highest, share);
                lowest = Math.min(lowest, share);
            }
        }
        return highest < 0 ? null : round(highest - lowest);
    }

    private static double round(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
