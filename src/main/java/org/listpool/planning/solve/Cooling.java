package org.listpool.planning.solve;

/**
 * How much loss the annealing accepts as its time goes by: none at first, to have a fair plan soon; then much, and less and
 * less. The figures were measured (see the decision record on annealing).
 */
final class Cooling {

    private static final double CLIMB = 0.06;

    /** Temperatures as shares of a placed child's mean need. */
    private static final double HOTTEST = 0.15;

    private static final double COLDEST = 0.003;

    /** Draws for each child from which the search begins at its hottest; with fewer it begins cooler. */
    private static final double PLENTY_OF_DRAWS = 15_000;

    private final double meanNeed;
    private final int children;
    private double hottest = -1;

    /**
     * @param meanNeed need points of a placed child
     * @param children who may be moved
     */
    Cooling(double meanNeed, int children) {
        this.meanNeed = meanNeed;
        this.children = Math.max(1, children);
    }

    /**
     * The temperature in need points.
     *
     * @param spent share of the time or steps gone by, from 0 to 1
     * @param draws moves drawn until then
     */
    double temperature(double spent, long draws) {
        if (spent < CLIMB) {
            return 0;
        }
        if (hottest < 0) {
            double drawsForEach = draws / spent / children;
            hottest = HOTTEST * Math.min(1, drawsForEach / PLENTY_OF_DRAWS);
        }
        double share = Math.min(1, (spent - CLIMB) / (1 - CLIMB));
        return hottest <= COLDEST ? 0 : meanNeed * hottest * Math.pow(COLDEST / hottest, share);
    }
}
