package org.listpool.simulate.replicate;

import java.util.List;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 90 % interval of a figure.
 *
 * @param mean of the figure over the worlds
 * @param low 90 % of what is asked for lies from here
 * @param high to here, both ends included
 */
public record Interval(double mean, double low, double high) {

    private static final double TAIL = 0.05;

    /** Order statistics at (n + 1) p, interpolated between neighbours: right on average for any continuous figure. */
    private static final Quantile QUANTILE = Quantile.withDefaults().with(Quantile.EstimationMethod.HF6);

    /**
     * Where one more world will lie nine times in ten: from the 5th to the 95th percentile of {@code values}, taken as order
     * statistics at (n + 1) p. Where the smallest value alone has more than 5 % of the worlds (no overrun at all, say), it
     * belongs to the interval and the whole tenth is left out above; where the largest has, below. Fewer than 19 worlds
     * cannot tell 90 %: the interval is then the smallest to the largest, which holds one more world n - 1 times of n + 1.
     * Figures counted in whole children are held a little more often than nine times in ten.
     *
     * @param values at least one
     */
    public static Interval predicted(List<Double> values) {
        double[] sorted = sorted(values, 1);
        double first = sorted[0];
        double last = sorted[sorted.length - 1];
        boolean oftenFirst = share(sorted, first) > TAIL;
        boolean oftenLast = share(sorted, last) > TAIL;
        double below = oftenFirst ? 0 : oftenLast ? 2 * TAIL : TAIL;
        double above = oftenLast ? 0 : oftenFirst ? 2 * TAIL : TAIL;
        return new Interval(
                Mean.of(sorted).getAsDouble(),
                below == 0 ? first : QUANTILE.evaluate(sorted, below),
                above == 0 ? last : QUANTILE.evaluate(sorted, 1 - above));
    }

    /**
     * Where the mean over all possible worlds lies with 90 % confidence: mean plus and minus Student's t of n - 1 degrees of
     * freedom times the standard error.
     *
     * @param values at least two
     */
    public static Interval ofMean(List<Double> values) {
        double[] sorted = sorted(values, 2);
        double mean = Mean.of(sorted).getAsDouble();
        double error = StandardDeviation.of(sorted).getAsDouble() / Math.sqrt(sorted.length);
        double reach =
                error == 0 ? 0 : error * TDistribution.of(sorted.length - 1.0).inverseSurvivalProbability(TAIL);
        return new Interval(mean, mean - reach, mean + reach);
    }

    /** Whether {@code value} lies in it. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The same interval, further by {@code by} at both ends. */
    public Interval widened(double by) {
        return new Interval(mean, low - by, high + by);
    }

    private static double share(double[] sorted, double value) {
        int found = 0;
        for (double each : sorted) {
            found += each == value ? 1 : 0;
        }
        return (double) found / sorted.length;
    }

    private static double[] sorted(List<Double> values, int least) {
        if (values.size() < least) {
            throw new IllegalArgumentException(
                    "An interval needs " + least + " worlds at least, not " + values.size() + ".");
        }
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
