package org.listpool.planning.solve;

/**
 * How much loss the annealing accepts as its time goes by: none at first, to have a fair plan soon; then much, and less and
 * less. The figures were measured (see the decision record on annealing).
 */
final class Cooling {

    private static final double LEAST_CLIMB = 0.06;

    private static final double CLIMB_OF_A_START = 0.03;

    private static final int MOST_STARTS = 6;

    /** Starts times children, at most: on a large pool one start has to do. */
    private static final int CHILDREN_TIMES_STARTS = 8_000;

    /** Temperatures as shares of a placed child's mean need. */
    private static final double HOTTEST = 0.15;

    private static final double COLDEST = 0.003;

    /** Draws for each child from which the search begins at its hottest; with fewer it begins cooler. */
    private static final double PLENTY_OF_DRAWS = 15_000;

    private final double meanNeed;
    private final int children;
    private final int starts;
    private final double climb;
    private double hottest = -1;

    /**
     * @param meanNeed need points of a placed child
     * @param children who may be moved
     * @param fresh whether the first lists are drawn, so that several may be tried; else they are as in an earlier plan
     */
    Cooling(double meanNeed, int children, boolean fresh) {
        this.meanNeed = meanNeed;
        this.children = Math.max(1, children);
        starts = !fresh ? 1 : Math.clamp(CHILDREN_TIMES_STARTS / this.children, 1, MOST_STARTS);
        climb = Math.max(LEAST_CLIMB, starts * CLIMB_OF_A_START);
    }

    /** The number, from 0, of the start from which to climb when that share of the time is gone; negative: climb no more. */
    int start(double spent) {
        return spent < climb ? (int) (spent / climb * starts) : -1;
    }

    /**
     * The temperature in need points.
     *
     * @param spent share of the time or steps gone by, from 0 to 1
     * @param draws moves drawn until then
     */
    double temperature(double spent, long draws) {
        if (spent < climb) {
            return 0;
        }
        if (hottest < 0) {
            double drawsForEach = draws / spent / children;
            hottest = HOTTEST * Math.min(1, drawsForEach / PLENTY_OF_DRAWS);
        }
        double share = Math.min(1, (spent - climb) / (1 - climb));
        return hottest <= COLDEST ? 0 : meanNeed * hottest * Math.pow(COLDEST / hottest, share);
    }
}
