package org.listpool.planning.solve;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.PlannedBoard;
import org.listpool.planning.explain.Reasons;

/**
 * An earlier plan told anew as an answer to another problem: who lay where and worked where, as far as that problem knows them;
 * times, loans, need points and score as it counts them. Whether it allows all that is for a checker to say.
 */
public final class RetoldPlan {

    private final Board board;
    private final HardMediumSoftLongScore score;

    private RetoldPlan(Board board) {
        this.board = board;
        this.score = board.score();
    }

    /** {@code plan} on the lists of {@code problem}. */
    public static RetoldPlan of(Problem problem, Plan plan) {
        Board board = PlannedBoard.of(problem, plan);
        new Dismissal(board).dismiss();
        return new RetoldPlan(board);
    }

    /** Whether the problem scores it higher than {@code other}, a plan of the same problem; anything beats a plan without score. */
    public boolean isBetterThan(@Nullable Plan other) {
        return other == null
                || other.score() == null
                || score.compareTo(HardMediumSoftLongScore.parseScore(other.score())) > 0;
    }

    /** The plan without reasons, quickly. */
    public Plan draft(String problemId, long seed) {
        return new PlanWriter(board).write(problemId, seed, List.of());
    }

    /** The plan with a reason for each child of the problem who has no place. */
    public Plan plan(String problemId, long seed) {
        return new PlanWriter(board).write(problemId, seed, new Reasons(board).unplaced());
    }
}
