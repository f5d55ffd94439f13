package org.listpool.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.exhaustive.ExhaustivePlans;
import org.listpool.planning.exhaustive.ScarcePools;
import org.listpool.planning.exhaustive.ScarcePools.Scarce;
import org.listpool.planning.exhaustive.SmallPools;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

class UpperBoundTest {

    private static final int ROUNDS = 150;

    private static final String ONE = """
            session | from  | to
            SAT     | 08:30 | 09:50

            child | P  | waited | minutes
            ann   | P2 | 10     | 20

            person | role            | senior
            S1     | SURGEON         |
            A1     | ANAESTHETIST    |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |
            """;

    static LongStream smallPools() {
        return LongStream.rangeClosed(1, 150);
    }

    static LongStream randomPools() {
        return LongStream.rangeClosed(1, 200);
    }

    private static double byTheDay(PlanningPool pool, long reached) {
        Descent descent = new Descent(Relaxation.byTheDay(pool));
        descent.run(() -> reached, () -> true, ROUNDS);
        return descent.best();
    }

    private static double byTheClock(PlanningPool pool, long reached) {
        Descent descent = new Descent(Relaxation.byTheClock(pool, Relaxation.byTheDay(pool)));
        descent.run(() -> reached, () -> true, ROUNDS);
        return descent.best();
    }

    private static long bound(Problem problem, long reached) {
        UpperBound bound = new UpperBound(PoolFactory.of(problem));
        bound.run(() -> reached, () -> true, () -> true, ROUNDS);
        return Objects.requireNonNull(bound.findNeedPoints());
    }

    private static Plan plan(Problem problem, long seed) {
        return PlanSearch.of(
                        problem,
                        "drawn",
                        new SearchSettings(Duration.ofMinutes(1), 300, seed, 1),
                        (elapsed, need, score, best) -> {})
                .run();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallPools")
    void no_plan_of_a_small_pool_passes_the_bound_of_either_stage(long seed) {
        Problem problem = SmallPools.problem(seed);
        long optimum = ExhaustivePlans.optimum(problem);
        PlanningPool pool = PoolFactory.of(problem);

        assertThat(byTheDay(pool, optimum)).isGreaterThan(optimum - 1e-6);
        assertThat(byTheClock(pool, optimum)).isGreaterThan(optimum - 1e-6);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Scarce.class)
    void no_plan_of_a_small_scarce_pool_passes_the_bound_of_either_stage(Scarce scarce) {
        for (long seed = 1; seed <= 60; seed++) {
            Problem problem = ScarcePools.problem(seed, scarce);
            long optimum = ExhaustivePlans.optimum(problem);
            PlanningPool pool = PoolFactory.of(problem);

            assertThat(byTheDay(pool, optimum)).as("seed %d", seed).isGreaterThan(optimum - 1e-6);
            assertThat(byTheClock(pool, optimum)).as("seed %d", seed).isGreaterThan(optimum - 1e-6);
        }
    }

    @Test
    void three_surgeons_of_whom_each_list_wants_two_make_one_list_and_not_one_and_a_half() {
        Problem problem = TextPool.problem("""
                session | from  | to    | posts
                X       | 08:30 | 08:50 | SURGEON:2 ANAESTHETIST:1
                Y       | 08:30 | 08:50 | SURGEON:2 ANAESTHETIST:1
                Z       | 08:30 | 08:50 | SURGEON:2 ANAESTHETIST:1

                child | P  | waited | minutes
                ann   | P2 | 10     | 20
                bob   | P2 | 10     | 20
                cy    | P2 | 10     | 20

                person | role            | senior
                S1     | SURGEON         |
                S2     | SURGEON         |
                S3     | SURGEON         |
                A1     | ANAESTHETIST    |
                A2     | ANAESTHETIST    |
                A3     | ANAESTHETIST    |
                N1     | CHILDRENS_NURSE | yes
                N2     | CHILDRENS_NURSE |
                """);

        assertThat(bound(problem, 0))
                .isEqualTo(ExhaustivePlans.optimum(problem))
                .isEqualTo(1002);
    }

    @Test
    void on_most_small_pools_the_bound_is_near_the_optimum() {
        long near = smallPools()
                .filter(seed -> {
                    Problem problem = SmallPools.problem(seed);
                    long optimum = ExhaustivePlans.optimum(problem);
                    return bound(problem, optimum) <= 1.01 * optimum;
                })
                .count();

        assertThat(near).isGreaterThan(75);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("randomPools")
    void every_plan_of_a_random_pool_has_a_bound_it_does_not_pass(long seed) {
        Plan plan = plan(RandomPools.problem(seed), seed);

        assertThat(plan.needBound()).isNotNull().isGreaterThanOrEqualTo(plan.needPoints());
    }

    @Test
    void the_replay_pools_bound_lies_within_one_per_cent_of_the_proven_one() throws IOException {
        Problem problem;
        try (InputStream in = UpperBoundTest.class.getResourceAsStream("/demo/bsw/problem.json")) {
            problem = ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        }

        // Plans of 78,700 are known; the proven bound is 78,989.
        assertThat(bound(problem, 78_000)).isBetween(78_700L, 79_778L);
    }

    @Test
    void one_child_who_fits_is_bound_by_its_own_need() {
        Problem problem = TextPool.problem(ONE);

        assertThat(bound(problem, 0))
                .isEqualTo(ExhaustivePlans.optimum(problem))
                .isEqualTo(1002);
    }

    @Test
    void without_an_anaesthetist_the_bound_is_nothing() {
        Problem problem = TextPool.problem(ONE.replace("A1     | ANAESTHETIST    |\n", ""));

        assertThat(bound(problem, 0)).isZero();
    }
}
