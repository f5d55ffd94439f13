package org.listpool.change.edit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Chances that depend on a seed and a name alone, so that who is drawn does not change when others come or go, and a larger
 * draw always holds a smaller one.
 */
public final class Draw {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Draw() {}

    /** Spread evenly over all longs; the same for the same seed and name, on every machine. */
    public static long of(long seed, String name) {
        long hash = mixed(seed + ODD);
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash ^ (name.charAt(i) * ODD));
        }
        return hash;
    }

    /** From 0 up to, not including, {@code bound}. */
    public static int below(int bound, long seed, String name) {
        return (int) Math.floorMod(of(seed, name), (long) bound);
    }

    /** {@code all} in the order in which the seed draws them. */
    public static <T> List<T> order(List<T> all, Function<T, String> name, long seed) {
        return all.stream()
                .sorted(Comparator.comparingLong((T each) -> of(seed, name.apply(each)))
                        .thenComparing(name))
                .toList();
    }

    // The finaliser of SplitMix64.
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
