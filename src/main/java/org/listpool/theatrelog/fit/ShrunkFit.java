package org.listpool.theatrelog.fit;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.jspecify.annotations.Nullable;
import org.listpool.simulate.LogNormalMinutes;

/**
 * A log-normal fit of durations, shrunk towards what was believed before.
 *
 * <p>With {@code n} cases whose logarithms have mean {@code y} and variance {@code s²} (unbiased), {@code m} and
 * {@code v²} those of the prior, and {@code k} cases that the prior counts as much as:
 *
 * <pre>
 * mean of logs      n / (n + k) · y  +  k / (n + k) · m
 * variance of logs  (n-1) / (n-1 + k) · s²  +  k / (n-1 + k) · v²
 * </pre>
 *
 * Without cases it is the prior; with many it is the cases' own. One case says nothing of the spread.
 *
 * @param cases how many, {@code n}
 * @param own the cases' own fit; null: no case; its spread is 0 for one case
 * @param shrunk towards the prior
 */
public record ShrunkFit(int cases, @Nullable LogNormalMinutes own, LogNormalMinutes shrunk) {

    /**
     * The fit of {@code minutes}.
     *
     * @param minutes each above 0
     * @param priorCases how many cases {@code prior} counts as much as, above 0
     */
    public static ShrunkFit of(double[] minutes, LogNormalMinutes prior, double priorCases) {
        int n = minutes.length;
        if (n == 0) {
            return new ShrunkFit(0, null, prior);
        }
        double[] logs = new double[n];
        for (int i = 0; i < n; i++) {
            logs[i] = Math.log(minutes[i]);
        }
        double mean = Mean.of(logs).getAsDouble();
        double variance = n == 1 ? 0 : Variance.of(logs).getAsDouble();
        double ofMean = n / (n + priorCases);
        double ofSpread = (n - 1) / (n - 1 + priorCases);
        double priorVariance = prior.sigma() * prior.sigma();
        return new ShrunkFit(
                n,
                new LogNormalMinutes(mean, Math.sqrt(variance)),
                new LogNormalMinutes(
                        ofMean * mean + (1 - ofMean) * prior.mu(),
                        Math.sqrt(ofSpread * variance + (1 - ofSpread) * priorVariance)));
    }
}
