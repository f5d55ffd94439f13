package org.listpool.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
}
