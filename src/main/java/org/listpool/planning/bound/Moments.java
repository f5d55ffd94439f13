package org.listpool.planning.bound;

/**
 * Counted moments of one day, equally far apart, each with a row.
 *
 * <p>A rule that holds at every moment holds at the counted ones, so leaving the others out keeps a bound valid.
 */
final class Moments {

    private final int first;
    private final int step;
    private final int[] rows;
    private final double[] sums;

    /**
     * @param first minute after the day's midnight
     * @param step minutes between two moments
     * @param rows of the moments, in order
     */
    Moments(int first, int step, int[] rows) {
        this.first = first;
        this.step = step;
        this.rows = rows;
        sums = new double[rows.length + 1];
    }

    /** How many moments {@code step} minutes apart it takes to count from {@code first} to before {@code last}. */
    static int count(int first, int last, int step) {
        return Math.max(0, Math.ceilDiv(last - first, step));
    }

    int row(int moment) {
        return rows[moment];
    }

    /** Number of the first counted moment at or after {@code minute}. */
    int at(int minute) {
        return Math.clamp(Math.ceilDiv(minute - first, step), 0, rows.length);
    }

    /** Sums up the prices for {@link #sums()}. */
    void price(Prices prices) {
        for (int i = 0; i < rows.length; i++) {
            sums[i + 1] = sums[i] + prices.price(rows[i]);
        }
    }

    /** The prices of the moments before each. */
    double[] sums() {
        return sums;
    }

    /** The prices of the moments before each, with a share {@code load} of those of {@code others}. */
    double[] sums(Prices prices, int[] others, double load) {
        double[] both = new double[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            both[i + 1] = both[i] + prices.price(rows[i]) + load * prices.price(others[i]);
        }
        return both;
    }
}
