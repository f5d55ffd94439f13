package org.listpool.planning.bound;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Moves the prices of a relaxation so that its bound falls, by the volume algorithm (Barahona and Anbil, 2000).
 *
 * <p>From the best prices so far a step is made along a running mean of the excesses, which comes close to those of a mixed
 * plan: single excesses point to and fro where several plans are equally good. The step's length is Polyak's, shortened after
 * steps in vain.
 */
final class Descent {

    private static final double FIRST_FACTOR = 0.3;
    private static final double LAST_FACTOR = 1e-4;
    private static final double MOST_FACTOR = 2;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.66;
    private static final int STEPS_IN_VAIN = 15;

    private static final double FIRST_SHARE = 0.2;
    private static final double LEAST_SHARE = 1e-5;
    private static final double NOTABLE_FALL = 1e-3;
    private static final double WORTHWHILE_FALL = 2e-5;
    private static final int ROUNDS_A_LOOK = 75;

    private final Relaxation relaxation;
    private final Prices prices;
    private double[] bestPrices;
    private double[] mean = {};
    private double best = Double.MAX_VALUE;
    private double atLastLook = Double.MAX_VALUE;
    private double factor = FIRST_FACTOR;
    private double share = FIRST_SHARE;
    private int inVain;
    private int rounds;

    Descent(Relaxation relaxation) {
        this.relaxation = relaxation;
        prices = relaxation.prices();
        bestPrices = prices.copy();
    }

    /** The lowest bound so far, in need points; {@link Double#MAX_VALUE} before the first round. */
    double best() {
        return best;
    }

    /**
     * Goes on until the bound hardly falls any more, or {@code goOn} says no.
     *
     * @param reached need points of the best plan known so far, which tell how far the bound could still fall
     */
    void run(LongSupplier reached, BooleanSupplier goOn, int mostRounds) {
        while (rounds < mostRounds && factor >= LAST_FACTOR && goOn.getAsBoolean()) {
            double bound = relaxation.solve();
            double[] excess = prices.excess();
            rounds++;
            judge(bound, excess);
            blend(excess);
            if (rounds % ROUNDS_A_LOOK == 0 && !look()) {
                break;
            }
            if (!step(best - reached.getAsLong())) {
                break;
            }
        }
        prices.restore(bestPrices);
    }

    private void judge(double bound, double[] excess) {
        if (bound < best) {
            // Where the excess still points on, the step could have been longer.
            if (mean.length > 0 && along(excess) > 0) {
                factor = Math.min(MOST_FACTOR, factor * LONGER);
            }
            best = bound;
            bestPrices = prices.copy();
            inVain = 0;
        } else if (++inVain >= STEPS_IN_VAIN) {
            factor *= SHORTER;
            inVain = 0;
        }
    }

    private double along(double[] excess) {
        double along = 0;
        for (int i = 0; i < excess.length; i++) {
            along += isFixed(i) ? 0 : excess[i] * mean[i];
        }
        return along;
    }

    /** Mixes the excess into the mean, by the share that makes the mean shortest, within limits. */
    private void blend(double[] excess) {
        if (mean.length == 0) {
            mean = excess.clone();
            return;
        }
        double news = 0;
        double old = 0;
        double both = 0;
        for (int i = 0; i < excess.length; i++) {
            news += excess[i] * excess[i];
            old += mean[i] * mean[i];
            both += excess[i] * mean[i];
        }
        double apart = news + old - 2 * both;
        double shortest = apart <= 0 ? share : (old - both) / apart;
        double weight = Math.clamp(shortest, share / 10, share);
        for (int i = 0; i < excess.length; i++) {
            mean[i] = weight * excess[i] + (1 - weight) * mean[i];
        }
    }

    /** Now and then: a finer mean when the bound falls slowly; false when it is not worth going on. */
    private boolean look() {
        double fall = (atLastLook - best) / Math.max(1, Math.abs(best));
        if (fall < NOTABLE_FALL && share > LEAST_SHARE) {
            share /= 2;
        }
        atLastLook = best;
        return fall >= WORTHWHILE_FALL;
    }

    /** Whether there was anywhere to go. */
    private boolean step(double gap) {
        double norm = 0;
        for (int i = 0; i < mean.length; i++) {
            norm += isFixed(i) ? 0 : mean[i] * mean[i];
        }
        if (norm == 0 || gap <= 0) {
            return false;
        }
        prices.restore(bestPrices);
        prices.move(mean, factor * gap / norm);
        return true;
    }

    /** Whether a price is 0 and would have to fall. */
    private boolean isFixed(int row) {
        return bestPrices[row] == 0 && mean[row] < 0;
    }
}
