package org.listpool.rules;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.listpool.model.Rules;

/**
 * How long a list may be planned so that it seldom ends late: expected minutes, turnarounds, and a margin for their spread.
 *
 * @param turnaroundMinutes between two cases
 * @param quantile of the standard normal distribution at the accepted chance of ending on time
 */
public record OverrunAllowance(int turnaroundMinutes, double quantile) {

    /** Rounding slack of the contract, in minutes. */
    public static final double SLACK_MINUTES = 1e-6;

    /** The allowance that {@code rules} ask for. */
    public static OverrunAllowance of(Rules rules) {
        return new OverrunAllowance(
                rules.turnaroundMinutes(),
                NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - rules.maxOverrunProbability()));
    }

    /**
     * Minutes to keep free for a list.
     *
     * @param expectedMinutes sum over the cases
     * @param variance sum of the cases' squared standard deviations, minutes squared
     * @param cases how many
     */
    public double minutes(int expectedMinutes, int variance, int cases) {
        return expectedMinutes + turnaroundMinutes * Math.max(0, cases - 1) + quantile * Math.sqrt(variance);
    }

    /** Whether such a list fits a session of {@code sessionMinutes}. */
    public boolean fits(int expectedMinutes, int variance, int cases, int sessionMinutes) {
        return minutes(expectedMinutes, variance, cases) <= sessionMinutes + SLACK_MINUTES;
    }
}
