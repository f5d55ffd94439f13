package org.listpool.planning.constraint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.WaitingCase;

/** Tells the solver's changes to a {@link Board}, and the board's score to the solver. */
public class PoolScoreCalculator implements IncrementalScoreCalculator<PlanningPool, HardMediumSoftLongScore> {

    private @Nullable Board board;

    @Override
    public void resetWorkingSolution(PlanningPool pool) {
        board = new Board(pool);
        pool.attach(board);
    }

    private Board board() {
        if (board == null) {
            throw new IllegalStateException("The solver has not set a working solution yet.");
        }
        return board;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        if (entity instanceof WaitingCase waiting) {
            board().take(waiting);
        } else if (entity instanceof Seat seat) {
            board().leave(seat);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        if (entity instanceof WaitingCase waiting) {
            board().place(waiting);
        } else if (entity instanceof Seat seat) {
            board().join(seat);
        }
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("The pool is fixed while it is planned.");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("The pool is fixed while it is planned.");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("The pool is fixed while it is planned.");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("The pool is fixed while it is planned.");
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return board().score();
    }
}
