package org.listpool.planning.solve;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.explain.Reasons;

/** What is done to the best pool of a search before people see it. */
public final class Finish {

    private Finish() {}

    /** The plan as it stands, quickly: lists, times and people, without kinder order or reasons. */
    public static Plan draft(PlanningPool pool, String problemId, long seed) {
        Board board = new Board(pool.copy());
        new Dismissal(board).dismiss();
        return new PlanWriter(board).write(problemId, seed, List.of());
    }

    /** The finished plan: free minutes filled, lists kindly ordered, nobody on duty in vain, every unplaced child explained. */
    public static Plan plan(PlanningPool pool, String problemId, long seed) {
        Board board = new Board(pool.copy());
        FirstLists lists = new FirstLists(board);
        lists.fill();
        new Sequencer(board).sequence();
        lists.fill();
        new Dismissal(board).dismiss();
        return new PlanWriter(board).write(problemId, seed, new Reasons(board).unplaced());
    }

    /** The finished plan of a pool in which everybody's session is settled, without reasons. */
    public static Plan withoutReasons(PlanningPool pool, String problemId) {
        Board board = new Board(pool.copy());
        new Sequencer(board).sequence();
        new Dismissal(board).dismiss();
        return new PlanWriter(board).write(problemId, 0, List.of());
    }
}
