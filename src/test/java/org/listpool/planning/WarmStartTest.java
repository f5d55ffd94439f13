package org.listpool.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.TheatreChange;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;

/** A search that sets out from an earlier plan. */
class WarmStartTest {

    private static final String TWO_DAYS = """
            session | on
            SAT     | 2027-02-13
            SUN     | 2027-02-14

            child | minutes
            ann   | 200
            ben   | 200
            """;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static Plan search(Problem problem, int steps, Plan... start) {
        PlanSearch search = PlanSearch.of(
                problem,
                problem.name(),
                new SearchSettings(Duration.ofSeconds(30), steps, 7, 1),
                (elapsed, need, score, plan) -> {});
        return start.length == 0 ? search.run() : search.startingFrom(start[0]).run();
    }

    private static List<String> places(Plan plan) {
        List<String> places = new ArrayList<>();
        plan.sessions().forEach(list -> list.cases().forEach(child -> places.add(child.caseId() + " on " + list.id())));
        return places.stream().sorted().toList();
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_plan_is_no_worse_than_the_one_it_set_out_from(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan before = search(problem, 300);

        Plan after = search(problem, 1, before);

        if (PlanChecker.check(problem, before).isEmpty()) {
            assertThat(PlanChecker.check(problem, after)).isEmpty();
            assertThat(after.needPoints()).isGreaterThanOrEqualTo(before.needPoints());
        }
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_same_start_seed_and_steps_give_the_same_plan(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan before = search(problem, 50);

        assertThat(search(problem, 100, before)).isEqualTo(search(problem, 100, before));
    }

    @Test
    void children_keep_their_places_while_nothing_is_gained_by_others() {
        Problem problem = TextPool.problem(TWO_DAYS);
        Plan before = search(problem, 1);
        Plan swapped = swapped(before);

        assertThat(places(search(problem, 1, swapped)))
                .isEqualTo(places(swapped))
                .isNotEqualTo(places(before));
    }

    @Test
    void what_the_changed_problem_no_longer_allows_is_planned_anew() {
        Plan before = search(TextPool.problem(TWO_DAYS), 1);
        Problem without = TextPool.problem(TWO_DAYS.replace("SUN     | 2027-02-14\n", ""));

        Plan after = search(without, 1, before);

        assertThat(PlanChecker.check(without, after)).isEmpty();
        assertThat(places(after)).hasSize(1);
    }

    @Test
    void room_that_a_change_makes_is_filled() {
        Problem problem = TextPool.problem("""
                child | minutes
                ann   | 150
                ben   | 100
                """);
        Plan before = search(problem, 1);

        Plan after = search(new TheatreChange.SessionLonger("SAT", 0, 60).applyTo(problem), 1, before);

        assertThat(places(before)).hasSize(1);
        assertThat(places(after)).containsAll(places(before)).hasSize(2);
    }

    /** The plan with the lists of its two sessions exchanged. */
    private static Plan swapped(Plan plan) {
        var one = plan.sessions().getFirst();
        var other = plan.sessions().getLast();
        return new Plan(
                plan.schema(),
                plan.problemId(),
                plan.asOf(),
                plan.createdAt(),
                plan.seed(),
                plan.needPoints(),
                plan.needBound(),
                plan.score(),
                List.of(
                        new PlannedSession(one.id(), one.latestOffer(), one.staff(), other.cases()),
                        new PlannedSession(other.id(), other.latestOffer(), other.staff(), one.cases())),
                plan.days(),
                plan.loans(),
                plan.unplaced(),
                plan.kpis());
    }
}
