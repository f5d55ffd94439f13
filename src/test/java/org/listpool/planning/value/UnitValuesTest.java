package org.listpool.planning.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;

/** What one more unit buys where that can be told by hand, and that it never costs beyond the noise. */
class UnitValuesTest {

    private static Plan plan(Problem problem) {
        return PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofSeconds(10), 100, 1, 1),
                        (elapsed, need, score, best) -> {})
                .withoutBound()
                .run();
    }

    @Test
    void an_hour_that_holds_one_child_more_buys_that_child() {
        Problem problem = TextPool.problem("""
                child | minutes | waited
                ann   | 200     | 700
                ben   | 50      | 100
                """);
        UnitValues units = new UnitValues(problem, plan(problem), 20, 2);
        UnitValues.Baseline baseline = units.baseline();

        UnitValue hour = units.value(0, baseline);
        UnitValue place = units.value(1, baseline);

        assertThat(baseline.children()).containsExactly(1, 1);
        assertThat(baseline.noise()).isZero();
        assertThat(hour.change()).isEqualTo("SESSION_LONGER");
        assertThat(hour.children()).isEqualTo(1);
        // priority P3, and 14 full weeks
        assertThat(hour.needPoints()).isEqualTo(200 + 2 * 14);
        assertThat(hour.tooSmall()).isFalse();
        assertThat(place.change()).isEqualTo("WARD_PLACES");
        assertThat(place.needPoints()).isZero();
        assertThat(place.tooSmall()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void no_unit_more_costs_need_points_that_the_plan_has(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = plan(problem);
        UnitValues units = new UnitValues(problem, plan, 20, 1);
        UnitValues.Baseline baseline = units.baseline();

        if (PlanChecker.check(problem, plan).isEmpty()) {
            assertThat(baseline.needPoints().getFirst()).isGreaterThanOrEqualTo(plan.needPoints());
            IntStream.range(0, units.count())
                    .mapToObj(i -> units.value(i, baseline))
                    .forEach(
                            value -> assertThat(baseline.needPoints().getFirst().doubleValue() + value.needPoints())
                                    .as(value.text())
                                    .isGreaterThanOrEqualTo((double) plan.needPoints()));
        }
    }

    @Test
    void the_same_steps_and_seeds_give_the_same_values() {
        Problem problem = RandomPools.problem(5);
        UnitValues units = new UnitValues(problem, plan(problem), 20, 2);

        assertThat(units.value(0, units.baseline())).isEqualTo(units.value(0, units.baseline()));
    }
}
