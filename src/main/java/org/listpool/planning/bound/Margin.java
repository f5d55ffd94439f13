package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.List;
import org.listpool.rules.OverrunAllowance;

/**
 * The overrun rule for lists whose variance lies in one interval, as a straight line that never asks more than the rule.
 *
 * <p>The rule's margin is the quantile times the square root of the variance. A root lies above its secant inside the
 * interval, so {@code minutes + perVariance * variance <= capacity} holds for every list that keeps the rule there.
 *
 * @param minutes that cases and their turnarounds may take at most, the turnaround after the last included
 * @param perVariance minutes to keep free for each minute squared of variance
 * @param capacity minutes for cases, turnarounds and that margin
 * @param leastVariance where the interval begins, minutes squared
 */
record Margin(int minutes, double perVariance, double capacity, double leastVariance) {

    /** Roots of the variances, in minutes, between which a secant stands for the root. */
    private static final double[] FINE = {0, 10, 17, 24, 31, 38, 46, 55, 66, 80, 100, 140, 200};

    private static final double[] COARSE = {0, 24, 36, 50, 70, 100, 200};

    /** Whether some list could have so much variance, when its cases have at most {@code densest} of it a minute. */
    boolean isReached(double densest) {
        return leastVariance <= densest * minutes;
    }

    /** One line for each interval of variance that a list of {@code sessionMinutes} could have. */
    static List<Margin> fine(OverrunAllowance allowance, int sessionMinutes) {
        return of(allowance, sessionMinutes, FINE);
    }

    /** The same with fewer and longer intervals. */
    static List<Margin> coarse(OverrunAllowance allowance, int sessionMinutes) {
        return of(allowance, sessionMinutes, COARSE);
    }

    private static List<Margin> of(OverrunAllowance allowance, int sessionMinutes, double[] deviations) {
        int all = sessionMinutes + allowance.turnaroundMinutes();
        double quantile = allowance.quantile();
        if (quantile <= 0) {
            return List.of(new Margin(all, 0, all, 0));
        }
        List<Margin> margins = new ArrayList<>();
        for (int i = 0; i < deviations.length; i++) {
            double from = deviations[i];
            double least = quantile * from;
            if (least > all) {
                break;
            }
            // Beyond the last interval the root is only known to be at least its beginning.
            double slope = i + 1 < deviations.length ? quantile / (from + deviations[i + 1]) : 0;
            double slack = OverrunAllowance.SLACK_MINUTES;
            margins.add(new Margin(
                    (int) Math.floor(all - least + slack),
                    slope,
                    all + slack - least + slope * from * from,
                    from * from));
        }
        return margins;
    }
}
