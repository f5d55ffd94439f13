package org.listpool.planning.solve;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.WaitingCase;

/**
 * One independent search: first teams and lists by a greedy choice, of which the best of some short climbs is taken, or as
 * in an earlier plan; annealing over all of them for the need they meet; at last late acceptance, for the kindnesses too.
 */
public final class SearchThread {

    /** One part in so many of the time and steps is left for the last search. */
    private static final int POLISH_PART = 10;

    private final PlanningPool empty;
    private final @Nullable Plan start;
    private final long seed;
    private volatile Annealing annealing;
    private volatile long movesBefore;
    private final Cooling cooling;
    private final boolean nothingToMove;
    private final Supplier<Duration> spentLimit;
    private final @Nullable Integer stepLimit;
    private final Consumer<PlanningPool> improved;
    private final Polish polish;
    private volatile boolean stopped;

    /**
     * @param spentLimit tells, once the first lists are made, how much wall time is left for the search
     * @param stepLimit null: none
     * @param start a plan from whose places and posts the search sets out; null: from none
     */
    public SearchThread(
            Problem problem,
            @Nullable Plan start,
            long seed,
            Supplier<Duration> spentLimit,
            @Nullable Integer stepLimit,
            Consumer<PlanningPool> improved) {
        this.start = start;
        this.seed = seed;
        this.spentLimit = spentLimit;
        this.stepLimit = stepLimit;
        this.improved = improved;
        polish = new Polish(seed, improved);
        empty = PoolFactory.of(problem);
        nothingToMove = empty.cases().stream().allMatch(WaitingCase::isPinned);
        annealing = begin(0);
        cooling = new Cooling(annealing.meanNeed(), empty.cases().size(), start == null);
        improved.accept(annealing.best());
    }

    /** First teams and lists, those of each number drawn anew. */
    private Annealing begin(int number) {
        long drawn = seed + 101L * number;
        Board board = new Board(empty.copy());
        KeptPlaces kept = start == null ? null : new KeptPlaces(board, start);
        if (kept != null) {
            kept.seat();
        }
        new FirstTeams(board, new Random(drawn)).seat();
        if (kept != null) {
            kept.place();
        }
        new FirstLists(board).fill();
        return new Annealing(board, drawn, improved);
    }

    /** Searches to the end and returns the best pool. */
    public PlanningPool run() {
        if (nothingToMove || stopped) {
            return annealing.best();
        }
        PlanningPool best = anneal();
        improved.accept(best);
        int steps = stepLimit == null ? Integer.MAX_VALUE : stepLimit / POLISH_PART;
        return polish.run(best, spentLimit.get(), steps);
    }

    private PlanningPool anneal() {
        int steps = stepLimit == null ? Integer.MAX_VALUE : stepLimit - stepLimit / POLISH_PART;
        long began = System.nanoTime();
        long limit = spentLimit.get().toNanos();
        if (stepLimit == null) {
            limit -= limit / POLISH_PART;
        }
        Annealing leading = annealing;
        int started = 0;
        long finished = 0;
        for (int step = 0; step < steps && !stopped; step++) {
            long spent = System.nanoTime() - began;
            if (spent > limit) {
                break;
            }
            // With a step limit the clock must not decide: the same steps are to give the same plan.
            double share = stepLimit == null ? (double) spent / limit : (double) step / steps;
            int due = cooling.start(share);
            if (due != started && started >= 0) {
                leading = better(leading, annealing);
                finished += annealing.tried();
                movesBefore = finished - (due < 0 ? leading.tried() : 0);
                annealing = due < 0 ? leading : begin(due);
                started = due;
            }
            annealing.step(cooling.temperature(share, (long) step * Annealing.DRAWS_A_STEP));
        }
        return better(leading, annealing).best();
    }

    /** The first where both found equally good pools. */
    private static Annealing better(Annealing one, Annealing other) {
        return other.bestScore().compareTo(one.bestScore()) > 0 ? other : one;
    }

    /** Changes of the plan that were tried so far; most are turned down by their need alone. */
    public long moves() {
        return movesBefore + annealing.tried() + polish.tried();
    }

    /** Ends the search soon. */
    public void stop() {
        stopped = true;
        polish.stop();
    }
}
