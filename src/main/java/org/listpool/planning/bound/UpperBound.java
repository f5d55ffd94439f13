package org.listpool.planning.bound;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.PlanningPool;

/**
 * A number of need points that no plan of a pool can pass.
 *
 * <p>Lagrangian relaxation in two stages. First ward places and nurses are counted by the day's minutes and trays by the day;
 * where that leaves too wide a gap, they are counted at moments of the day. In both a child counts once, people by the day and
 * weekend, loans by the day, consumables by the weekend, all by prices; left out are siblings' common day and, in the second
 * stage, that a child comes only once to one session. Each bound is valid by itself; the lower one is told.
 */
public final class UpperBound {

    /** A plan this near to the bound, as a part of it, needs no tighter one. */
    private static final double NEAR = 0.003;

    private final PlanningPool pool;
    private double best = Double.MAX_VALUE;

    /** Nothing is computed yet. The pool is only read. */
    public UpperBound(PlanningPool pool) {
        this.pool = pool;
    }

    /**
     * Lowers the bound until it no longer falls.
     *
     * @param reached need points of the best plan known so far
     * @param first whether the first stage may go on
     * @param second whether the second stage may begin and go on
     * @param mostRounds in each stage
     */
    public void run(LongSupplier reached, BooleanSupplier first, BooleanSupplier second, int mostRounds) {
        Relaxation byTheDay = Relaxation.byTheDay(pool);
        run(new Descent(byTheDay), reached, first, mostRounds);
        if (best - reached.getAsLong() > NEAR * best && second.getAsBoolean()) {
            run(new Descent(Relaxation.byTheClock(pool, byTheDay)), reached, second, mostRounds);
        }
    }

    private void run(Descent descent, LongSupplier reached, BooleanSupplier goOn, int mostRounds) {
        descent.run(reached, goOn, mostRounds);
        best = Math.min(best, descent.best());
    }

    /** No plan has more need points than this; null before the first round. */
    public @Nullable Long findNeedPoints() {
        // A hair more, since sums of fractions may come out a hair too low.
        return best == Double.MAX_VALUE ? null : (long) Math.floor(best * (1 + 1e-12) + 1e-6);
    }
}
