package org.listpool.lookahead.rate;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How many weeks after their clock starts children join the list: the clock starts with the referral, the list with the
 * decision to operate. Told from how much emptier the weeks after the window are.
 */
public final class JoiningDelay {

    private final double[] joinedBy;

    private JoiningDelay(double[] joinedBy) {
        this.joinedBy = joinedBy;
    }

    /**
     * The delay that fits to {@code counts}: the share of a week's children who have joined by now never falls with the
     * week's age, and is one from the window on.
     *
     * @param counts children waiting by week of their clock start, from week 0
     */
    static JoiningDelay of(int[] counts, ArrivalWindow window) {
        int from = window.fromWeek();
        double full = 0;
        for (int week = from; week < from + window.weeks() && week < counts.length; week++) {
            full += (double) counts[week] / window.weeks();
        }
        double[] shares = new double[from];
        for (int week = 0; week < from; week++) {
            shares[week] = full == 0 ? 1 : counts[week] / full;
        }
        return new JoiningDelay(neverFalling(shares));
    }

    /** Weeks from the clock start to joining, mean. */
    public double meanWeeks() {
        return Arrays.stream(joinedBy).map(share -> 1 - share).sum();
    }

    /** Draws weeks from the clock start to joining. */
    public int draw(UniformRandomProvider random) {
        if (joinedBy.length == 0) {
            return 0;
        }
        double share = random.nextDouble();
        int week = 0;
        while (week < joinedBy.length && joinedBy[week] <= share) {
            week++;
        }
        return week;
    }

    /** The nearest shares, by squares, that never fall; at most one. Neighbours that do are replaced by their mean. */
    private static double[] neverFalling(double[] shares) {
        double[] sums = new double[shares.length];
        int[] sizes = new int[shares.length];
        int blocks = 0;
        for (double share : shares) {
            sums[blocks] = share;
            sizes[blocks++] = 1;
            while (blocks > 1 && sums[blocks - 2] / sizes[blocks - 2] >= sums[blocks - 1] / sizes[blocks - 1]) {
                blocks--;
                sums[blocks - 1] += sums[blocks];
                sizes[blocks - 1] += sizes[blocks];
            }
        }
        double[] risen = new double[shares.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < sizes[block]; i++) {
                risen[at++] = Math.min(1, sums[block] / sizes[block]);
            }
        }
        return risen;
    }
}
