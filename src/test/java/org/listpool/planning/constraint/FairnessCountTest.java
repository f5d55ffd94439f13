package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Weights;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** What a shortfall of a trust and a balance owed count in the score. */
class FairnessCountTest {

    /** Two long waiters of H, three of A, one of B; all count 120 and 2 a week. */
    private static final Problem POOL = TextPool.problem("""
            child | trust | P  | waited
            h1    | H     | P4 | 371
            h2    | H     | P4 | 371
            a1    | A     | P4 | 371
            a2    | A     | P4 | 371
            a3    | A     | P4 | 371
            b1    | B     | P4 | 371
            """);

    private static final Plan TWO_OF_H = TextPlan.plan(POOL, """
            list SAT: S1 A1
              08:30 h1
              09:00 h2
            ward 2027-02-13 HOST: N1 N2
            """);

    private static Problem with(@Nullable Map<String, Double> owed, Integer exchange) {
        return POOL.withWeights(POOL.weights().withFairness(owed, exchange));
    }

    @Test
    void without_an_exchange_the_middle_of_the_score_is_the_need_met() {
        assertThat(PlannedBoard.of(POOL, TWO_OF_H).score().mediumScore()).isEqualTo(2 * (120 + 106));
        assertThat(PlannedBoard.of(with(null, 0), TWO_OF_H).score().mediumScore())
                .isEqualTo(2 * (120 + 106));
    }

    @Test
    void each_percentage_point_below_the_share_of_all_counts_the_exchange() {
        Board board = PlannedBoard.of(with(null, 10), TWO_OF_H);

        // Two of six long waiters have a place, 333 per mille; A and B have none: 666 per mille at 10 a percentage
        // point.
        assertThat(board.score().mediumScore()).isEqualTo(452 - 666);
        assertThat(board.needPoints()).isEqualTo(452);
    }

    @Test
    void a_balance_costs_its_squares_after_the_plan_s_own_places() {
        // H has a third of the need, A half, B a sixth. Two places go to H: H had 1.33 too many, A is owed 1, B 0.33.
        assertThat(PlannedBoard.of(with(Map.of("H", 0.0), 0), TWO_OF_H).costs())
                .containsEntry(Kindness.BALANCE_OWED, Math.round(1.78) + Math.round(1.0) + Math.round(0.11));
        // H was owed 4 and got 1.33 more than its share: 2.67 are left.
        assertThat(PlannedBoard.of(with(Map.of("H", 4.0), 0), TWO_OF_H).costs())
                .containsEntry(Kindness.BALANCE_OWED, Math.round(7.11) + Math.round(1.0) + Math.round(0.11));
    }

    @Test
    void nothing_carried_forward_costs_nothing() {
        assertThat(PlannedBoard.of(POOL, TWO_OF_H).costs()).containsEntry(Kindness.BALANCE_OWED, 0L);
    }

    @Test
    void the_collaborative_says_what_a_long_wait_is() {
        Problem stricter = POOL.withWeights(
                new Weights(POOL.weights().priority(), 2, POOL.weights().bands(), Map.of(), Map.of(), null, 10, 372));

        assertThat(PlannedBoard.of(stricter, TWO_OF_H).score().mediumScore()).isEqualTo(452);
    }
}
