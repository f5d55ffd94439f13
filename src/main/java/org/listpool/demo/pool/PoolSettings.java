package org.listpool.demo.pool;

import java.time.LocalDate;
import java.util.Set;

/**
 * What pool to make. The same settings make the same files, byte for byte.
 *
 * @param children waiting, at least 1; some stand on two trusts' lists besides
 * @param asOf the day of the problem
 */
public record PoolSettings(int children, long seed, LocalDate asOf, Set<Scarcity> scarce) {

    /** Copies the set and checks the number. */
    public PoolSettings {
        scarce = Set.copyOf(scarce);
        if (children < 1) {
            throw new IllegalArgumentException("A pool has at least 1 child, not " + children + ".");
        }
    }
}
