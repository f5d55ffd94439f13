package org.listpool.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.TheatreChange;
import org.listpool.check.PlanChecker;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.model.UnplacedCase;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.pools.RandomPools;

class RetoldPlanTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_its_own_problem_a_plan_is_told_as_it_was(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = search(problem);

        Plan retold = RetoldPlan.of(problem, plan).plan(plan.problemId(), 1);

        assertThat(PlanChecker.check(problem, retold)).isEmpty();
        assertThat(retold.needPoints()).isEqualTo(plan.needPoints());
        assertThat(retold.score()).isEqualTo(plan.score());
        assertThat(retold.unplaced())
                .extracting(UnplacedCase::caseId)
                .isEqualTo(plan.unplaced().stream().map(UnplacedCase::caseId).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_a_problem_with_more_it_is_sound_and_tells_every_child_of_that_problem(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = search(problem);
        List<Change> more = List.of(new TheatreChange.WardPlaces(problem.hostSite(), 3));
        Problem changed = Changes.apply(problem, more);

        Plan retold = RetoldPlan.of(changed, plan).plan("changed", 7);

        assertThat(PlanChecker.check(changed, retold)).isEmpty();
        assertThat(retold.problemId()).isEqualTo("changed");
        assertThat(retold.seed()).isEqualTo(7);
        assertThat(toldOf(retold))
                .containsExactlyInAnyOrderElementsOf(
                        changed.cases().stream().map(Case::id).toList());
        assertThat(retold.unplaced())
                .allSatisfy(left -> assertThat(left.reasons()).isNotEmpty());
    }

    @Test
    void a_child_whom_the_problem_does_not_know_is_passed_over_and_one_whom_the_plan_does_not_know_is_explained() {
        Problem both = DrawnRuns.problem("both");
        Plan plan = DrawnRuns.placing(both, "ann", "bob");
        Problem without = withCases(
                both,
                both.cases().stream().filter(child -> !child.id().equals("bob")).toList());

        Plan retold = RetoldPlan.of(without, plan).plan("without", 1);

        assertThat(toldOf(retold)).containsExactlyInAnyOrder("ann", "cy");
        assertThat(retold.unplaced()).extracting(UnplacedCase::caseId).containsExactly("cy");
        assertThat(PlanChecker.check(without, retold)).isEmpty();
    }

    @Test
    void a_plan_of_higher_score_is_better() {
        Problem problem = DrawnRuns.problem("scores");
        Plan two =
                RetoldPlan.of(problem, DrawnRuns.placing(problem, "ann", "bob")).draft("scores", 1);
        RetoldPlan three = RetoldPlan.of(problem, DrawnRuns.placing(problem, "ann", "bob", "cy"));

        assertThat(three.isBetterThan(two)).isTrue();
        assertThat(RetoldPlan.of(problem, two).isBetterThan(three.draft("scores", 1)))
                .isFalse();
        assertThat(three.isBetterThan(null)).isTrue();
    }

    private static List<String> toldOf(Plan plan) {
        List<String> told = new ArrayList<>();
        plan.sessions()
                .forEach(list -> list.cases().stream().map(PlannedCase::caseId).forEach(told::add));
        plan.unplaced().stream().map(UnplacedCase::caseId).forEach(told::add);
        return told;
    }

    private static Plan search(Problem problem) {
        return PlanSearch.of(
                        problem,
                        "own",
                        new SearchSettings(Duration.ofSeconds(30), 40, 1, 1),
                        (elapsed, need, score, plan) -> {})
                .withoutBound()
                .run();
    }

    private static Problem withCases(Problem whole, List<Case> cases) {
        return new Problem(
                whole.schema(),
                whole.name(),
                whole.asOf(),
                whole.hostSite(),
                whole.rules(),
                whole.weights(),
                whole.providers(),
                whole.sites(),
                whole.procedures(),
                whole.specialties(),
                whole.sessions(),
                whole.staff(),
                whole.equipment(),
                whole.loanLimits(),
                whole.travelMinutes(),
                cases,
                whole.pinned(),
                whole.previous());
    }
}
