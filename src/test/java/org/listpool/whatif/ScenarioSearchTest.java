package org.listpool.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.TheatreChange;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.RandomPools;

class ScenarioSearchTest {

    private static final RunSettings SETTINGS = new RunSettings(30, 40, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_scenario_without_changes_makes_its_baseline_again(long seed) {
        Problem problem = RandomPools.problem(seed);

        Plan baseline = search(problem, List.of()).plan();

        assertThat(search(problem, List.of()).plan()).isEqualTo(baseline);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_scenario_with_more_never_meets_less_need_than_the_plan_it_sets_out_from(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan baseline = search(problem, List.of()).plan();

        Outcome more = ScenarioSearch.of(
                        problem,
                        List.of(new TheatreChange.WardPlaces(problem.hostSite(), 2)),
                        "more",
                        SETTINGS,
                        List.of(baseline),
                        (elapsed, need, score, plan) -> {})
                .run();

        assertThat(PlanChecker.check(more.problem(), more.plan())).isEmpty();
        assertThat(more.plan().needPoints()).isGreaterThanOrEqualTo(baseline.needPoints());
    }

    private static Outcome search(Problem problem, List<TheatreChange> changes) {
        return ScenarioSearch.of(problem, changes, "same", SETTINGS, List.of(), (elapsed, need, score, plan) -> {})
                .run();
    }
}
