package org.listpool.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.pools.RandomPools;

/** The score that grew with the moves of a search is the one a fresh board counts. */
class IncrementalCountTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void a_fresh_board_counts_what_the_search_counted(long seed) {
        SearchThread search =
                new SearchThread(RandomPools.problem(seed), null, seed, () -> Duration.ofMillis(500), 300, pool -> {});

        PlanningPool best = search.run();

        assertThat(new Board(best.copy()).score()).isEqualTo(best.getScore());
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void it_does_where_need_is_given_up_for_trusts_and_a_balance_is_owed(long seed) {
        Problem drawn = RandomPools.problem(seed);
        Problem problem = drawn.withWeights(drawn.weights().withFairness(Map.of("H", 3.5, "A", -2.0), 1 + (int) seed));
        SearchThread search = new SearchThread(problem, null, seed, () -> Duration.ofMillis(500), 300, pool -> {});

        PlanningPool best = search.run();

        Board fresh = new Board(best.copy());
        assertThat(fresh.score()).isEqualTo(best.getScore());
        assertThat(fresh.needPoints()).isGreaterThanOrEqualTo(fresh.score().mediumScore());
    }
}
