package org.listpool.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.move.DayRebuild;
import org.listpool.planning.move.MoveDraw;
import org.listpool.planning.move.Rearrangement;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;

/** The search that accepts losses while it is hot, on small pools in which everything is scarce at times. */
class AnnealingTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Board firstBoard(long seed) {
        PlanningPool pool = PoolFactory.of(RandomPools.problem(seed));
        Board board = new Board(pool);
        new FirstTeams(board, new Random(seed)).seat();
        new FirstLists(board).fill();
        board.score();
        return board;
    }

    private static List<String> promised(PlanningPool pool) {
        return pool.cases().stream()
                .filter(WaitingCase::isPinned)
                .map(each -> each + " in " + each.getSlot())
                .toList();
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void a_move_taken_back_leaves_the_count_of_a_fresh_board(long seed) {
        Board board = firstBoard(seed);
        MoveDraw moves = new MoveDraw(board, new SplittableRandom(seed));
        Random coin = new Random(seed);

        board.mark();
        Stream.generate(moves::draw).limit(400).forEach(move -> {
            if (move != null) {
                tryOut(move, board, coin);
            }
        });

        Board fresh = new Board(board.pool().copy());
        assertThat(board.score()).isEqualTo(fresh.score());
        assertThat(board.costs()).isEqualTo(fresh.costs());
        assertThat(board.broken()).isEqualTo(fresh.broken());
    }

    /** Keeps one move in three, and takes back the others after counting the lists alone or all. */
    private static void tryOut(Rearrangement move, Board board, Random coin) {
        long need = board.needPoints();
        long gain = move.gain();
        move.make(board);
        assertThat(board.needPoints()).isEqualTo(need + gain);
        board.listsKeep(0);
        if (coin.nextBoolean()) {
            board.count();
        }
        if (coin.nextInt(3) == 0) {
            board.count();
            board.mark();
        } else {
            move.undo(board);
            board.rollback();
        }
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_best_is_never_worse_than_the_first_however_hot_and_promised_places_stay(long seed) {
        Board board = firstBoard(seed);
        var first = board.score();
        List<String> promised = promised(board.pool());

        Annealing annealing = new Annealing(board, seed, pool -> {});
        List<Object> scores = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            annealing.step(annealing.meanNeed());
            var score = annealing.best().getScore();
            assertThat(score).isNotNull().isGreaterThanOrEqualTo(first);
            scores.add(score);
        }

        PlanningPool best = annealing.best();
        assertThat(new Board(best.copy()).score()).isEqualTo(best.getScore()).isEqualTo(scores.getLast());
        assertThat(promised(best)).isEqualTo(promised);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_same_seed_draws_the_same_moves(long seed) {
        assertThat(annealed(seed)).isEqualTo(annealed(seed));
    }

    private static List<SessionSlot> annealed(long seed) {
        Board board = firstBoard(seed);
        Annealing annealing = new Annealing(board, seed, pool -> {});
        for (int i = 0; i < 10; i++) {
            annealing.step(10);
        }
        return board.pool().cases().stream().map(WaitingCase::getSlot).toList();
    }

    @Test
    void a_session_in_which_nobody_sits_gets_a_team_when_people_are_free() {
        PlanningPool pool = PoolFactory.of(TextPool.problem("child\nann"));
        Board board = new Board(pool);
        assertThat(pool.seats()).isNotEmpty().allMatch(seat -> seat.getPerson() == null);

        Annealing annealing = new Annealing(board, 1, best -> {});
        for (int i = 0; i < 40; i++) {
            annealing.step(0);
        }

        assertThat(annealing.best().cases()).allMatch(each -> each.getSlot() != null);
        assertThat(annealing.best().getScore()).isNotNull().matches(HardMediumSoftLongScore::isFeasible);
    }

    @Test
    void it_climbs_then_heats_then_cools() {
        Cooling cooling = new Cooling(500, 1_000, true);

        assertThat(cooling.temperature(0, 0)).isZero();
        assertThat(cooling.temperature(0.05, 1_000_000)).isZero();
        double hottest = cooling.temperature(0.2, 4_000_000);
        double middle = cooling.temperature(0.5, 10_000_000);
        double coldest = cooling.temperature(1, 20_000_000);
        assertThat(hottest).isGreaterThan(middle).isLessThanOrEqualTo(0.15 * 500);
        assertThat(middle).isGreaterThan(coldest);
        assertThat(coldest).isPositive();
    }

    @Test
    void small_pools_are_begun_several_times_and_earlier_plans_once() {
        assertThat(new Cooling(500, 1_000, true).start(0)).isZero();
        assertThat(new Cooling(500, 1_000, true).start(0.17)).isEqualTo(5);
        assertThat(new Cooling(500, 1_000, true).start(0.2)).isNegative();
        assertThat(new Cooling(500, 1_000, false).start(0.05)).isZero();
        assertThat(new Cooling(500, 12_000, true).start(0.05)).isZero();
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void a_rebuilt_day_taken_back_leaves_the_count_of_a_fresh_board(long seed) {
        Board board = firstBoard(seed);
        var before = board.score();
        board.mark();
        DayRebuild rebuild = new DayRebuild(board, new SplittableRandom(seed));

        for (int i = 0; i < 20; i++) {
            if (rebuild.make()) {
                assertThat(board.score()).isEqualTo(new Board(board.pool().copy()).score());
                rebuild.undo();
            }
            assertThat(board.score()).isEqualTo(before);
        }
    }

    @Test
    void a_short_search_only_climbs() {
        Cooling cooling = new Cooling(500, 12_000, true);

        assertThat(cooling.temperature(0.5, 100_000)).isZero();
    }
}
