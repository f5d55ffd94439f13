package org.listpool.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.Changes;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_several_plans_it_sets_out_from_the_best_that_the_problem_allows_wherever_it_stands(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan good = search(problem, List.of()).plan();
        Plan none = new Plan(
                good.schema(),
                "none",
                good.asOf(),
                null,
                1L,
                0,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        Outcome found = ScenarioSearch.of(
                        problem,
                        List.of(),
                        "again",
                        new RunSettings(30, 1, 2),
                        List.of(none, good),
                        (elapsed, need, score, plan) -> {})
                .run();

        assertThat(PlanChecker.check(problem, found.plan())).isEmpty();
        assertThat(found.plan().needPoints()).isGreaterThanOrEqualTo(good.needPoints());
        assertThat(found.plan().problemId()).isEqualTo("again");
    }

    @Test
    void a_plan_that_the_problem_does_not_allow_is_never_kept() {
        Problem problem = RandomPools.problem(1);
        Plan good = search(problem, List.of()).plan();
        Problem narrow = Changes.apply(problem, List.of(new TheatreChange.WardPlaces(problem.hostSite(), 1)));
        Plan unsound = new Plan(
                good.schema(),
                "unsound",
                good.asOf(),
                null,
                1L,
                Long.MAX_VALUE,
                null,
                "0hard/9999999medium/0soft",
                good.sessions(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        Outcome found = ScenarioSearch.of(
                        narrow, List.of(), "narrow", SETTINGS, List.of(unsound), (elapsed, need, score, plan) -> {})
                .run();

        assertThat(PlanChecker.check(narrow, found.plan())).isEmpty();
        assertThat(found.plan().needPoints()).isLessThan(Long.MAX_VALUE);
    }

    @Test
    void with_a_bound_the_plan_tells_what_no_plan_can_pass() {
        Problem problem = RandomPools.problem(1);

        Plan plan = ScenarioSearch.of(
                        problem, List.of(), "bounded", SETTINGS, List.of(), (elapsed, need, score, best) -> {})
                .withBound()
                .run()
                .plan();

        assertThat(plan.needBound()).isGreaterThanOrEqualTo(plan.needPoints());
    }

    private static Outcome search(Problem problem, List<TheatreChange> changes) {
        return ScenarioSearch.of(problem, changes, "same", SETTINGS, List.of(), (elapsed, need, score, plan) -> {})
                .run();
    }
}
