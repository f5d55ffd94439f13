package org.listpool.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and from where to search.
 *
 * @param spentLimit wall time at which the search ends
 * @param stepLimit steps of each search thread after which it ends, for a plan that can be made again exactly; null: none.
 *     Nine in ten are of 250 draws each
 * @param seed same problem, seed, threads and step limit: same plan
 * @param threads independent searches side by side, the best of which wins; at least 1
 */
public record SearchSettings(Duration spentLimit, @Nullable Integer stepLimit, long seed, int threads) {}
