package org.listpool.lookahead.rate;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * What the ages of waits tell of a steady list: how many leave each week. Survival on the list is taken as Weibull
 * distributed, so that a list from which the longest waits go first fits as well as one from which anybody may go.
 *
 * <p>On a steady list with survival {@code S} the ages have the density {@code S(x)/m}, {@code m} the mean stay, and
 * {@code n/m} children leave each week. The shape is found from the ages' first two moments.
 */
final class SteadyLeaving {

    private static final double SMALLEST_SHAPE = 0.5;
    private static final double LARGEST_SHAPE = 50;
    private static final int HALVINGS = 60;

    private SteadyLeaving() {}

    /**
     * Mean age divided by mean stay: 1 where anybody may go with the same chance, near a half where the longest waits go
     * first.
     *
     * @param ages weeks, above 0; 1 where there are fewer than two
     */
    static double ageToStay(double[] ages) {
        double sum = 0;
        double squares = 0;
        for (double age : ages) {
            sum += age;
            squares += age * age;
        }
        if (ages.length < 2) {
            return 1;
        }
        double wanted = squares * ages.length / (sum * sum);
        double low = SMALLEST_SHAPE;
        double high = LARGEST_SHAPE;
        for (int i = 0; i < HALVINGS; i++) {
            double shape = (low + high) / 2;
            if (spread(shape) > wanted) {
                low = shape;
            } else {
                high = shape;
            }
        }
        double shape = (low + high) / 2;
        return Math.exp(moment(2, shape) - 2 * moment(1, shape)) / 2;
    }

    /** Mean square of the ages divided by their squared mean; it falls as the shape grows. */
    private static double spread(double shape) {
        return 4.0 / 3 * Math.exp(moment(3, shape) + moment(1, shape) - 2 * moment(2, shape));
    }

    /** Logarithm of a moment of the stay, for the scale 1. */
    private static double moment(int power, double shape) {
        return LogGamma.value(1 + power / shape);
    }
}
