package org.listpool.planning.move;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;

/** Hands the search's moves to the solver. */
public class Rearrangements implements MoveIteratorFactory<PlanningPool, Rearrangement> {

    /** Draws that may lead nowhere before an empty move is handed out, so that the search can see its time is up. */
    private static final int FRUITLESS_DRAWS = 200;

    private @Nullable Surroundings around;

    @Override
    public void phaseStarted(ScoreDirector<PlanningPool> director) {
        around = surroundings(director);
    }

    @Override
    public void phaseEnded(ScoreDirector<PlanningPool> director) {
        around = null;
    }

    private static Surroundings surroundings(ScoreDirector<PlanningPool> director) {
        return new Surroundings((Board) director.getWorkingSolution().ledger());
    }

    @Override
    public long getSize(ScoreDirector<PlanningPool> director) {
        PlanningPool pool = director.getWorkingSolution();
        return (long) pool.cases().size() * pool.cases().size();
    }

    @Override
    public Iterator<Rearrangement> createOriginalMoveIterator(ScoreDirector<PlanningPool> director) {
        throw new IllegalStateException(
                "The moves are drawn at random. Maybe the selection order was set to original.");
    }

    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<PlanningPool> director, Random random) {
        return new Draws(around == null ? surroundings(director) : around, random);
    }

    private static final class Draws implements Iterator<Rearrangement> {

        private final MoveDraw moves;

        Draws(Surroundings around, Random random) {
            moves = new MoveDraw(around, random, false);
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Rearrangement next() {
            for (int i = 0; i < FRUITLESS_DRAWS; i++) {
                Rearrangement move = moves.draw();
                if (move != null) {
                    return move;
                }
            }
            return new Rearrangement();
        }
    }
}
