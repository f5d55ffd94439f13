package org.listpool.lookahead.outlook;

import java.util.Arrays;

/**
 * A figure that is not known for certain.
 *
 * @param mean of the draws
 * @param low not exceeded by 5 in 100 draws
 * @param high not exceeded by 95 in 100 draws
 */
public record Interval(double mean, double low, double high) {

    static Interval of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(
                Arrays.stream(draws).average().orElse(0),
                sorted[Spread.rank(Spread.LOW, sorted.length)],
                sorted[Spread.rank(Spread.HIGH, sorted.length)]);
    }

    /** Every end divided by the same. */
    Interval dividedBy(double divisor) {
        return new Interval(mean / divisor, low / divisor, high / divisor);
    }
}
