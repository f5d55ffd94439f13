package org.listpool.planning.fairness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** Shares of trusts in a plan, and what fairness costs. */
class PlanFairnessTest {

    /** Each of the six counts 226 need points; only 100 minutes a day. */
    private static final Problem POOL = TextPool.problem("""
            session | on         | to
            SAT     | 2027-02-13 | 10:10
            NEXT    | 2027-02-27 | 10:10

            child | trust | P  | waited | minutes
            h1    | H     | P4 | 371    | 40
            h2    | H     | P4 | 371    | 40
            a1    | A     | P4 | 371    | 40
            a2    | A     | P4 | 371    | 40
            a3    | A     | P4 | 371    | 40
            b1    | B     | P4 | 371    | 40
            """);

    private static Plan plan(String saturday, String next) {
        return TextPlan.plan(POOL, """
                list SAT: S1 A1
                %s
                list NEXT: S1 A1
                %s
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-27 HOST: N1 N2
                """.formatted(saturday, next));
    }

    @Test
    void shares_of_need_of_places_and_of_long_waiters_stand_beside_each_other() {
        PlanFairness fairness = PlanFairness.of(POOL, plan("08:30 h1\n09:20 h2", "08:30 a1"));

        assertThat(fairness.longShare()).isEqualTo(0.5);
        assertThat(fairness.trusts())
                .containsExactly(
                        new TrustFairness("H", 2, 2, 1.0, 452, 0.3333, 2, 0.6667, 452, 33.3),
                        new TrustFairness("A", 3, 1, 0.3333, 678, 0.5, 1, 0.3333, 226, -16.7),
                        new TrustFairness("B", 1, 0, 0.0, 226, 0.1667, 0, 0.0, 0, -16.7));
        // A falls short of a half by a sixth, B by a half.
        assertThat(fairness.shortfallPoints()).isEqualTo(66.7);
    }

    @Test
    void each_weekend_is_held_against_the_share_of_need() {
        PlanFairness fairness = PlanFairness.of(POOL, plan("08:30 h1\n09:20 h2", "08:30 a1"));

        assertThat(fairness.weekends()).hasSize(6);
        WeekendShare first = fairness.weekends().getFirst();
        assertThat(first.saturday()).isEqualTo(LocalDate.parse("2027-02-13"));
        assertThat(first.slots()).isEqualTo(2);
        assertThat(first.fairSlots()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(first.fairNeedPoints()).isEqualTo(452.0 / 3, within(1e-9));
        assertThat(fairness.weekends().get(4).saturday()).isEqualTo(LocalDate.parse("2027-02-27"));
    }

    @Test
    void the_price_is_the_need_given_up_and_the_shares_that_moved() {
        Problem exchanging = POOL.withWeights(POOL.weights().withFairness(null, 10));
        Plan byNeed = plan("08:30 h1\n09:20 h2", "08:30 a1\n09:20 a2");
        Plan fair = plan("08:30 h1\n09:20 a1", "08:30 b1");

        Plan chosen = FairnessPrice.choose(exchanging, fair, byNeed);

        // 678 less 167 per mille at 10 against 904 less 667 per mille.
        assertThat(chosen.sessions()).isEqualTo(fair.sessions());
        FairnessPrice price = requireNonNull(FairnessPrice.find(chosen));
        assertThat(price.needPointsWithout()).isEqualTo(904);
        assertThat(price.needPointsGivenUp()).isEqualTo(226);
        assertThat(price.givenUpShare()).isEqualTo(0.25);
        assertThat(price.shifts()).contains(new FairnessPrice.Shift("B", 0.0, 1.0));
    }

    @Test
    void a_plan_by_need_alone_that_is_also_the_fairer_one_is_taken_and_costs_nothing() {
        Problem exchanging = POOL.withWeights(POOL.weights().withFairness(null, 10));
        Plan byNeed = plan("08:30 h1\n09:20 a1", "08:30 a2\n09:20 b1");
        Plan fair = plan("08:30 h1\n09:20 a1", "08:30 b1");

        Plan chosen = FairnessPrice.choose(exchanging, fair, byNeed);

        assertThat(chosen.sessions()).isEqualTo(byNeed.sessions());
        assertThat(requireNonNull(FairnessPrice.find(chosen)).needPointsGivenUp())
                .isZero();
        assertThat(FairnessPrice.find(byNeed)).isNull();
        assertThat(chosen.kpis()).containsKey("fairness");
        assertThat(Map.copyOf(byNeed.kpis())).doesNotContainKey("fairness");
    }
}
