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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.PoolScoreCalculator;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.move.Rearrangements;

/** Late acceptance on the whole score: kinder places at the same need, and the last points of need. */
final class Polish {

    private static final int LATE_ACCEPTANCE_SIZE = 20;

    private final long seed;
    private final Consumer<PlanningPool> improved;
    private @Nullable Solver<PlanningPool> solver;
    private boolean stopped;
    private volatile boolean ended;

    /** @param improved hears of each better pool */
    Polish(long seed, Consumer<PlanningPool> improved) {
        this.seed = seed;
        this.improved = improved;
    }

    /** The best pool found from {@code pool} on within the wall time and the steps. */
    PlanningPool run(PlanningPool pool, Duration spentLimit, int steps) {
        Solver<PlanningPool> started = start(spentLimit, steps);
        if (started == null) {
            return pool;
        }
        started.addEventListener(event -> improved.accept(event.getNewBestSolution()));
        try {
            return started.solve(pool);
        } finally {
            ended = true;
        }
    }

    private synchronized @Nullable Solver<PlanningPool> start(Duration spentLimit, int steps) {
        if (!stopped && steps > 0) {
            solver = SolverFactory.<PlanningPool>create(config(spentLimit, steps))
                    .buildSolver();
        }
        return solver;
    }

    /** Ends the polishing soon, or before it begins. */
    synchronized void stop() {
        stopped = true;
        Solver<PlanningPool> running = solver;
        if (running != null) {
            // A solver that is just about to start does not hear the first call.
            Thread.startVirtualThread(() -> {
                while (!ended && !running.terminateEarly()) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            });
        }
    }

    /** Moves that were tried and scored. */
    synchronized long tried() {
        return solver instanceof DefaultSolver<PlanningPool> known ? known.getMoveEvaluationCount() : 0;
    }

    private SolverConfig config(Duration spentLimit, int steps) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Rearrangements.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(spentLimit).withStepCountLimit(steps));
        return new SolverConfig()
                .withSolutionClass(PlanningPool.class)
                .withEntityClassList(List.of(WaitingCase.class, Seat.class))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PoolScoreCalculator.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhaseList(List.of(search));
    }
}
