package org.listpool.cli.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one plan came to.
 *
 * @param pool code of the pool
 * @param needPoints of the plan
 * @param bound no plan of the pool has more need points; null: not computed
 * @param manualNeedPoints of booking by hand
 * @param longPlaced children over 52 weeks whom the plan places
 * @param manualLongPlaced children over 52 weeks whom booking by hand places
 * @param firstSeconds until the first plan that breaks no rule; null: none was found
 * @param twoPercentSeconds until a plan within 2 % of the bound; null: none, or no bound
 * @param onePercentSeconds until a plan within 1 % of the bound; null: none, or no bound
 * @param movesPerSecond changes of the plan tried by all threads together
 * @param peakHeapMegabytes see {@link PeakHeap}
 * @param searchSeconds for which the plan was searched
 * @param brokenRules of the plan and of booking by hand, by the checker
 */
public record BenchRow(
        String pool,
        long seed,
        long needPoints,
        @Nullable Long bound,
        long manualNeedPoints,
        int longPlaced,
        int manualLongPlaced,
        @Nullable Double firstSeconds,
        @Nullable Double twoPercentSeconds,
        @Nullable Double onePercentSeconds,
        long movesPerSecond,
        long peakHeapMegabytes,
        double searchSeconds,
        int brokenRules) {

    /** What the plan lacks to the bound, in per cent of the bound; null without a bound. */
    public @Nullable Double gapPercent() {
        return bound == null ? null : bound == 0 ? 0 : 100.0 * (bound - needPoints) / bound;
    }

    /** How much of the way from booking by hand to the bound the plan goes, in per cent; null without a bound. */
    public @Nullable Double closedPercent() {
        if (bound == null) {
            return null;
        }
        long way = bound - manualNeedPoints;
        return way == 0 ? 100.0 : 100.0 * (needPoints - manualNeedPoints) / way;
    }

    /** Whether the bound proves that no plan is better. */
    public boolean isProvenBest() {
        return bound != null && needPoints == bound;
    }
}
