package org.listpool.planning.move;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;

/** Draws the search's moves at random, each kind as often as it has proved its worth (see the decision record). */
public final class MoveDraw {

    private final RandomGenerator random;
    private final boolean nothingToMove;
    private final boolean noSeats;
    private final boolean ranks;
    private final ListMoves lists;
    private final TeamMoves teams;

    /** Draws for the pool of {@code board}, as it stands at each draw. */
    public MoveDraw(Board board, RandomGenerator random) {
        this(new Surroundings(board), random, true);
    }

    /** @param ranks whether moves may give children another rank on their list */
    MoveDraw(Surroundings around, RandomGenerator random, boolean ranks) {
        this.random = random;
        this.ranks = ranks;
        nothingToMove = around.movable().isEmpty() || around.pool().slots().isEmpty();
        noSeats = around.pool().seats().isEmpty();
        lists = new ListMoves(around, random, ranks);
        teams = new TeamMoves(around, random);
    }

    /** A move; null when the draw leads nowhere. */
    public @Nullable Rearrangement draw() {
        if (nothingToMove) {
            return null;
        }
        int ticket = random.nextInt(1000);
        if (ticket < 50 && ranks) {
            return lists.reorder();
        }
        if (ticket < 350) {
            return lists.swap();
        }
        if (ticket < 600) {
            return lists.change();
        }
        if (ticket < 720) {
            return lists.trade();
        }
        if (ticket < 900) {
            return lists.exchange(1 + random.nextInt(3));
        }
        if (ticket < 980) {
            return lists.rotate();
        }
        if (noSeats) {
            return null;
        }
        return ticket < 996 ? teams.reseat() : teams.open();
    }
}
