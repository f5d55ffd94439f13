package org.listpool.planning.solve;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.move.DayRebuild;
import org.listpool.planning.move.MoveDraw;
import org.listpool.planning.move.Rearrangement;

/**
 * Simulated annealing on a board: moves that lose need are made, too, the larger the loss the more seldom, and ever more
 * seldom as it cools.
 *
 * <p>How much a move may lose is drawn before the move is counted, so that most moves are turned down by their need alone.
 * Broken rules never increase.
 */
final class Annealing {

    /** Moves drawn in one step. */
    static final int DRAWS_A_STEP = 250;

    private static final int STEPS_BETWEEN_REPORTS = 200;

    /** Steps between two rebuilt days: the fewest, while they gain; the most, when they do not. */
    private static final int REBUILD_OFTEN = 4;

    private static final int REBUILD_SELDOM = 256;

    /** Times the loss that a single move may bring: a rebuilt day is not refined yet. */
    private static final int REBUILD_PATIENCE = 3;

    /** Need points that one soft point is worth, as a share of a placed child's mean need. */
    private static final double SOFT_WORTH = 2e-6;

    private final Board board;
    private final SplittableRandom random;
    private final MoveDraw moves;
    private final DayRebuild rebuild;
    private final Consumer<PlanningPool> improved;
    private final double meanNeed;
    private PlanningPool best;
    private HardMediumSoftLongScore bestScore;
    private long bestHard;
    private long bestValue;
    private long bestSoft;
    private boolean unsaved;
    private long steps;
    private long nextRebuild;
    private int rebuildInterval = REBUILD_OFTEN;
    private long drawn;
    private volatile long tried;

    /**
     * @param improved hears of better pools, though not of each
     */
    Annealing(Board board, long seed, Consumer<PlanningPool> improved) {
        this.board = board;
        this.improved = improved;
        random = new SplittableRandom(seed);
        moves = new MoveDraw(board, random);
        rebuild = new DayRebuild(board, random);
        bestScore = board.score();
        long placed = board.pool().cases().stream()
                .filter(each -> each.getSlot() != null)
                .count();
        meanNeed = Math.max(1, (double) board.value() / Math.max(1, placed));
        best = board.pool().copy();
        note();
        save();
        board.mark();
    }

    /** Moves that were tried; most are turned down by their need alone. */
    long tried() {
        return tried;
    }

    /** Need points of a placed child in the first lists, on average; the measure of temperatures. */
    double meanNeed() {
        return meanNeed;
    }

    HardMediumSoftLongScore bestScore() {
        return bestScore;
    }

    /** The best pool yet, with its score. */
    PlanningPool best() {
        if (unsaved) {
            save();
        }
        return best;
    }

    /**
     * Draws some moves and makes those that lose little enough.
     *
     * @param temperature need points whose loss is accepted once in e draws; 0: no loss
     */
    void step(double temperature) {
        int found = 0;
        for (int i = 0; i < DRAWS_A_STEP; i++) {
            Rearrangement move = moves.draw();
            if (move != null) {
                found++;
                double loss = temperature == 0 ? 0 : -temperature * Math.log(1 - random.nextDouble());
                attempt(move, loss);
            }
        }
        if (steps >= nextRebuild) {
            rebuildDay(temperature);
            nextRebuild = steps + rebuildInterval;
        }
        drawn += found;
        tried = drawn;
        if (++steps % STEPS_BETWEEN_REPORTS == 0 && unsaved) {
            save();
            improved.accept(best);
        }
    }

    /** Rebuilds a day, and does so again sooner when it gained. */
    private void rebuildDay(double temperature) {
        if (unsaved) {
            save();
        }
        long hard = board.hard();
        long value = board.value();
        long soft = board.soft();
        if (!rebuild.make()) {
            return;
        }
        double loss = temperature == 0 ? 0 : -REBUILD_PATIENCE * temperature * Math.log(1 - random.nextDouble());
        double change = (board.value() - value) - SOFT_WORTH * meanNeed * (board.soft() - soft);
        boolean kept = board.hard() < hard || (board.hard() == hard && change >= -loss);
        if (!kept) {
            rebuild.undo();
        } else if (isBetterThanBest()) {
            note();
        }
        rebuildInterval = kept ? REBUILD_OFTEN : Math.min(REBUILD_SELDOM, 2 * rebuildInterval);
    }

    private void attempt(Rearrangement move, double loss) {
        long value = board.value();
        double mostOtherGain = SOFT_WORTH * meanNeed * board.soft() + (board.needPoints() - value);
        if (move.gain() + mostOtherGain < -loss) {
            return;
        }
        long hard = board.hard();
        long soft = board.soft();
        move.make(board);
        if (board.listsKeep(hard)) {
            board.count();
            double change = (board.value() - value) - SOFT_WORTH * meanNeed * (board.soft() - soft);
            if (board.hard() < hard || (board.hard() == hard && change >= -loss)) {
                accept(move, hard, value, soft);
                return;
            }
        }
        move.undo(board);
        board.rollback();
    }

    private void accept(Rearrangement move, long hard, long value, long soft) {
        boolean leavesBest = unsaved && isWorse(hard, value, soft);
        if (leavesBest) {
            // The best is copied only when it is about to be lost.
            move.undo(board);
            board.rollback();
            save();
            move.make(board);
            board.count();
        }
        board.mark();
        if (isBetterThanBest()) {
            note();
        }
    }

    private boolean isWorse(long hard, long value, long soft) {
        return board.hard() > hard
                || (board.hard() == hard && (board.value() < value || (board.value() == value && board.soft() > soft)));
    }

    private boolean isBetterThanBest() {
        return board.hard() < bestHard
                || (board.hard() == bestHard
                        && (board.value() > bestValue || (board.value() == bestValue && board.soft() < bestSoft)));
    }

    private void note() {
        bestHard = board.hard();
        bestValue = board.value();
        bestSoft = board.soft();
        bestScore = HardMediumSoftLongScore.of(-bestHard, bestValue, -bestSoft);
        unsaved = true;
    }

    private void save() {
        best = board.pool().copy();
        best.setScore(bestScore);
        unsaved = false;
    }
}
