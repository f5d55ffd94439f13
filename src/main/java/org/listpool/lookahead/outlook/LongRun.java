package org.listpool.lookahead.outlook;

import org.jspecify.annotations.Nullable;

/**
 * Whether children join faster than they can be treated, if everything goes on as it is. Children a week.
 *
 * <p>A trust's weekdays serve its own children alone, the weekends those of every trust who may travel. What joins beyond
 * both is the growth.
 *
 * @param code of the specialty; empty for the whole pool, whose growth is the sum of the specialties', for none of them
 *     can use another's capacity
 * @param arrivals who join
 * @param home whom trusts can treat on weekdays
 * @param weekends whom weekends that go on to the horizon can treat, lost places taken off
 * @param growth beyond all capacity; 0 where capacity suffices
 * @param growsShare of the draws in which capacity does not pass what joins
 * @param level at which children who leave untreated make up for the growth; null: nobody leaves untreated
 * @param sufficient capacity, home and weekends together, from which on the list would not grow: that of the draws' mean, and
 *     the 95th percentile in {@code high}
 */
public record LongRun(
        String code,
        Verdict verdict,
        Interval arrivals,
        Interval home,
        double weekends,
        Interval growth,
        double growsShare,
        @Nullable Interval level,
        Interval sufficient) {

    /** What the draws say together. */
    public enum Verdict {
        /** The list grows without end in 95 of 100 draws or more. */
        GROWS,
        /** As that, but children who leave untreated hold it at a level. */
        LEVELS_OFF,
        /** Capacity passes what joins in 95 of 100 draws or more. */
        SHRINKS,
        /** Neither. */
        UNDECIDED
    }

    /** Share of the draws from which on a statement is made. */
    private static final double SURE = 0.95;

    static LongRun of(
            String code,
            double[] arrivals,
            double[] home,
            double weekends,
            double[] growth,
            boolean[] grows,
            double removalShare) {
        int growing = 0;
        double[] sufficient = new double[growth.length];
        for (int draw = 0; draw < growth.length; draw++) {
            growing += grows[draw] ? 1 : 0;
            sufficient[draw] = home[draw] + weekends + growth[draw];
        }
        double share = (double) growing / growth.length;
        Interval beyond = Interval.of(growth);
        Verdict verdict = share >= SURE
                ? removalShare > 0 ? Verdict.LEVELS_OFF : Verdict.GROWS
                : share <= 1 - SURE ? Verdict.SHRINKS : Verdict.UNDECIDED;
        return new LongRun(
                code,
                verdict,
                Interval.of(arrivals),
                Interval.of(home),
                weekends,
                beyond,
                share,
                removalShare > 0 ? beyond.dividedBy(removalShare) : null,
                Interval.of(sufficient));
    }
}
