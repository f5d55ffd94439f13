package org.listpool.planning.bound;

/**
 * The worthiest sequence of a session on the clock: any order, any idle minutes, by a dynamic programme over the minutes from
 * the last to the first. An offer may be taken more than once.
 */
final class ClockProgramme {

    private final int minutes;
    private final double[] value;
    private final int[] choice;
    private final Offer[] offers;
    private int count;

    /** Something to take. */
    static final class Offer {
        private final int number;
        private final int length;
        private final int latest;
        private final double worth;
        private final double[] cost;

        /**
         * @param number the caller's number for it
         * @param length minutes until the next may begin
         * @param latest minute of the session at which it may begin at the latest
         * @param worth of taking it, before its cost
         * @param cost of beginning at each minute
         */
        Offer(int number, int length, int latest, double worth, double[] cost) {
            this.number = number;
            this.length = length;
            this.latest = latest;
            this.worth = worth;
            this.cost = cost;
        }

        double worth() {
            return worth;
        }
    }

    /**
     * @param minutes of the session
     * @param turnaround by which the last case's {@code length} may reach beyond
     * @param most offers at a time
     */
    ClockProgramme(int minutes, int turnaround, int most) {
        this.minutes = minutes;
        value = new double[minutes + turnaround + 2];
        choice = new int[minutes + 1];
        offers = new Offer[most];
    }

    void clear() {
        count = 0;
    }

    void offer(Offer offer) {
        offers[count++] = offer;
    }

    /** The worth of the best sequence, at least 0. */
    double solve() {
        for (int t = minutes; t >= 0; t--) {
            double best = value[t + 1];
            int chosen = -1;
            for (int i = 0; i < count; i++) {
                Offer offer = offers[i];
                if (t <= offer.latest) {
                    double with = offer.worth - offer.cost[t] + value[t + offer.length];
                    if (with > best) {
                        best = with;
                        chosen = offer.number;
                    }
                }
            }
            value[t] = best;
            choice[t] = chosen;
        }
        return value[0];
    }

    /** What begins at each minute of the best sequence, if it is free then: the offer's number, or negative for nothing. */
    int[] choice() {
        return choice.clone();
    }
}
