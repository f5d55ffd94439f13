package org.listpool.planning.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.PoolScoreCalculator;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.move.Rearrangements;

/** One independent search: first teams and lists by a greedy choice or as in an earlier plan, then late acceptance over all of them. */
public final class SearchThread {

    private final PlanningPool first;
    private final Solver<PlanningPool> solver;
    private volatile boolean stopped;
    private volatile boolean ended;

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
        first = PoolFactory.of(problem);
        Board board = new Board(first);
        KeptPlaces kept = start == null ? null : new KeptPlaces(board, start);
        if (kept != null) {
            kept.seat();
        }
        new FirstTeams(board, new Random(seed)).seat();
        if (kept != null) {
            kept.place();
        }
        new FirstLists(board).fill();
        first.setScore(board.score());
        improved.accept(first);
        solver = SolverFactory.<PlanningPool>create(
                        config(seed, spentLimit.get(), stepLimit, first.cases().size()))
                .buildSolver();
        solver.addEventListener(event -> improved.accept(event.getNewBestSolution()));
    }

    /** Searches to the end and returns the best pool. */
    public PlanningPool run() {
        boolean nothingToMove = first.cases().stream().allMatch(WaitingCase::isPinned);
        try {
            return nothingToMove || stopped ? first : solver.solve(first);
        } finally {
            ended = true;
        }
    }

    /** Changes of the plan that were tried and scored so far. */
    public long moves() {
        return solver instanceof DefaultSolver<PlanningPool> known ? known.getMoveEvaluationCount() : 0;
    }

    /** Ends the search soon. */
    public void stop() {
        stopped = true;
        // A solver that is just about to start does not hear the first call.
        Thread.startVirtualThread(() -> {
            while (!ended && !solver.terminateEarly()) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
    }

    private static SolverConfig config(long seed, Duration spentLimit, @Nullable Integer stepLimit, int cases) {
        TerminationConfig termination = new TerminationConfig().withSpentLimit(spentLimit);
        if (stepLimit != null) {
            termination = termination.withStepCountLimit(stepLimit);
        }
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Rearrangements.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(lateAcceptanceSize(cases)))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(termination);
        return new SolverConfig()
                .withSolutionClass(PlanningPool.class)
                .withEntityClassList(List.of(WaitingCase.class, Seat.class))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PoolScoreCalculator.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhaseList(List.of(search));
    }

    /** Longer memories find better plans of small pools but do not converge on large ones in the minutes people wait. */
    private static int lateAcceptanceSize(int cases) {
        return cases <= 1000 ? 100 : 20;
    }
}
