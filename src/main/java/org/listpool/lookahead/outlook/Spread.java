package org.listpool.lookahead.outlook;

import java.util.Arrays;

/**
 * What a count is in the replications. An end is the smallest count that so many of them do not exceed.
 *
 * @param mean of all
 * @param low not exceeded by 5 in 100
 * @param lowerQuarter not exceeded by 25 in 100
 * @param median not exceeded by 50 in 100
 * @param upperQuarter not exceeded by 75 in 100
 * @param high not exceeded by 95 in 100
 */
public record Spread(double mean, int low, int lowerQuarter, int median, int upperQuarter, int high) {

    static final double LOW = 0.05;
    static final double HIGH = 0.95;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    static Spread of(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return new Spread(
                Arrays.stream(counts).average().orElse(0),
                sorted[rank(LOW, sorted.length)],
                sorted[rank(QUARTER, sorted.length)],
                sorted[rank(HALF, sorted.length)],
                sorted[rank(1 - QUARTER, sorted.length)],
                sorted[rank(HIGH, sorted.length)]);
    }

    /** Place of the smallest value that a share of {@code size} sorted values does not exceed. */
    static int rank(double share, int size) {
        return Math.max(0, (int) Math.ceil(share * size - 1e-9) - 1);
    }
}
