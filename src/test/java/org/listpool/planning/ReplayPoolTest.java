package org.listpool.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.UnplacedCase;
import org.listpool.wire.ContractJson;

/** The synthetic replay pool: 1,219 entries, twelve sessions. Step limits, so that no figure hangs on the machine. */
class ReplayPoolTest {

    /** What booking by priority and longest wait reaches on this pool. */
    private static final long MANUAL_PRACTICE = 69_340;

    /** Proven: no plan can pass this. */
    private static final long BOUND = 78_989;

    private static Problem problem;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ReplayPoolTest.class.getResourceAsStream("/demo/bsw/problem.json")) {
            problem = ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        }
    }

    private static Plan plan(long seed, int steps) {
        return PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofMinutes(5), steps, seed, 1),
                        (elapsed, need, score, best) -> {})
                .run();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_short_search_beats_manual_practice_and_keeps_every_rule(long seed) {
        Plan plan = plan(seed, 20_000);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(plan.needPoints()).isGreaterThan(MANUAL_PRACTICE + 5_000).isLessThanOrEqualTo(BOUND);
    }

    @Test
    void every_child_is_placed_or_has_a_reason() {
        Plan plan = plan(1, 1_000);

        int placed = plan.sessions().stream()
                .mapToInt(session -> session.cases().size())
                .sum();
        assertThat(placed + plan.unplaced().size()).isEqualTo(problem.cases().size());
        assertThat(plan.unplaced())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty())
                .extracting(UnplacedCase::caseId)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_and_steps_give_the_same_lists() {
        assertThat(plan(3, 2_000)).isEqualTo(plan(3, 2_000));
    }
}
