package org.listpool.planning.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.manual.ManualBooking;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;

class ExhaustivePlansTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_optimum_is_a_sound_plan_and_booking_by_hand_does_not_pass_it(long seed) {
        Problem problem = SmallPools.problem(seed);

        Plan best = ExhaustivePlans.best(problem);

        assertThat(PlanChecker.check(problem, best)).isEmpty();
        assertThat(ManualBooking.plan(problem).needPoints()).isLessThanOrEqualTo(best.needPoints());
    }

    @Test
    void a_search_never_passes_the_optimum_and_meets_it_in_nearly_every_pool() {
        List<Long> missed = new ArrayList<>();
        seeds().forEach(seed -> {
            Problem problem = SmallPools.problem(seed);
            long optimum = ExhaustivePlans.optimum(problem);
            Plan plan = PlanSearch.of(
                            problem,
                            problem.name(),
                            new SearchSettings(Duration.ofMinutes(1), 20, seed, 1),
                            (elapsed, need, score, draft) -> {})
                    .withoutBound()
                    .run();
            boolean sound = PlanChecker.check(problem, plan).isEmpty();
            if (!sound || plan.needPoints() < optimum) {
                missed.add(seed);
            }
            assertThat(!sound || plan.needPoints() <= optimum)
                    .as("pool %s", seed)
                    .isTrue();
        });

        assertThat(missed).hasSizeLessThan(10);
    }

    @Test
    void the_two_children_of_most_need_are_chosen_where_two_fit() {
        // 20 + 10 + 20 = 50 minutes.
        Problem problem = TextPool.problem("""
                rules | turnaroundMinutes
                      | 10

                session | from  | to
                SAT     | 08:30 | 09:20

                child | waited
                ann   | 100
                bob   | 300
                cat   | 200
                """);

        Plan best = ExhaustivePlans.best(problem);

        assertThat(best.sessions().getFirst().cases()).extracting("caseId").containsExactlyInAnyOrder("bob", "cat");
    }

    @Test
    void a_child_waits_with_an_idle_theatre_until_the_only_ward_place_is_free() {
        // Ann goes home at 08:30 + 20 + 120 = 10:50, so that Bob may come then and start an hour later.
        Problem problem = TextPool.problem("""
                rules | arriveBeforeMinutes
                      | 60

                site | trust | places
                HOST | H     | 1

                child
                ann
                bob
                """);

        Plan best = ExhaustivePlans.best(problem);

        assertThat(best.sessions().getFirst().cases())
                .extracting("start")
                .extracting(Object::toString)
                .containsExactly("08:30", "11:50");
    }

    @Test
    void the_team_is_chosen_for_the_children() {
        Problem problem = TextPool.problem("""
                person | role            | does     | senior
                S1     | SURGEON         | GROMMETS |
                S2     | SURGEON         | TONSILS  |
                A1     | ANAESTHETIST    |          |
                N1     | CHILDRENS_NURSE |          | yes
                N2     | CHILDRENS_NURSE |          |

                child | procedure | waited
                ann   | GROMMETS  | 100
                bob   | TONSILS   | 200
                """);

        Plan best = ExhaustivePlans.best(problem);

        assertThat(best.sessions().getFirst().staff()).extracting("staffId").contains("S2");
        assertThat(best.sessions().getFirst().cases()).extracting("caseId").containsExactly("bob");
    }

    @Test
    void too_many_children_are_refused() {
        assertThatThrownBy(() -> ExhaustivePlans.optimum(SmallPools.cut(RandomPools.problem(3), 11, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many");
    }
}
