package org.listpool.planning.move;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.PlanningPool;

/** Draws the search's moves, each kind as often as it has proved its worth (see the decision record on the search). */
public class Rearrangements implements MoveIteratorFactory<PlanningPool, Rearrangement> {

    /** Draws that may lead nowhere before an empty move is handed out, so that the search can see its time is up. */
    private static final int FRUITLESS_DRAWS = 200;

    private @Nullable Surroundings around;

    @Override
    public void phaseStarted(ScoreDirector<PlanningPool> director) {
        around = new Surroundings(director.getWorkingSolution());
    }

    @Override
    public void phaseEnded(ScoreDirector<PlanningPool> director) {
        around = null;
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
        Surroundings known = around == null ? new Surroundings(director.getWorkingSolution()) : around;
        return new Draws(known, random);
    }

    private static final class Draws implements Iterator<Rearrangement> {

        private final Random random;
        private final boolean nothingToMove;
        private final boolean noSeats;
        private final ListMoves lists;
        private final TeamMoves teams;

        Draws(Surroundings around, Random random) {
            this.random = random;
            nothingToMove = around.movable().isEmpty() || around.pool().slots().isEmpty();
            noSeats = around.pool().seats().isEmpty();
            lists = new ListMoves(around, random);
            teams = new TeamMoves(around, random);
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Rearrangement next() {
            for (int i = 0; i < FRUITLESS_DRAWS && !nothingToMove; i++) {
                Rearrangement move = draw();
                if (move != null) {
                    return move;
                }
            }
            return new Rearrangement();
        }

        private @Nullable Rearrangement draw() {
            int ticket = random.nextInt(1000);
            if (ticket < 350) {
                return lists.swap();
            }
            if (ticket < 600) {
                return lists.change();
            }
            if (ticket < 900) {
                return lists.exchange(1 + random.nextInt(3));
            }
            if (ticket < 980) {
                return lists.rotate();
            }
            return noSeats ? null : teams.reseat();
        }
    }
}
