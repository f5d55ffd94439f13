package org.listpool.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** Small lists whose chances are known without a simulation. */
class PlanSimulationTest {

    private static final int DAYS = 10_000;

    /** Grommets of 60 minutes in a session of 60 minutes. */
    private static final Problem ONE = TextPool.problem("""
            session | from  | to
            SAT     | 08:30 | 09:30

            site | trust | closes
            HOST | H     | 11:45

            child | minutes | sd | stay
            ann   | 50      | 20 | 120
            """);

    private static final Problem THREE = TextPool.problem("""
            rules
            turnaroundMinutes
            10

            session | from  | to
            SAT     | 08:30 | 11:30
            SUN     | 08:30 | 11:30

            child | minutes | sd | stay
            ann   | 30      | 0  | 120
            bob   | 30      | 0  | 120
            cy    | 30      | 0  | 120
            """);

    @Test
    void one_case_ends_late_as_often_as_the_log_normal_tail_says() {
        SessionRisk risk = simulate(ONE, plan(ONE, "list SAT: S1\n  08:30 ann"), 40_000);

        double s2 = Math.log(1 + 0.4 * 0.4);
        LogNormalDistribution minutes = LogNormalDistribution.of(Math.log(50) - s2 / 2, Math.sqrt(s2));
        double tail = minutes.survivalProbability(60);
        assertThat(risk.overrun().chance()).isCloseTo(tail, within(3 * Math.sqrt(tail * (1 - tail) / 40_000)));
        assertThat(risk.overrun().standardError()).isCloseTo(Math.sqrt(tail * (1 - tail) / 40_000), within(1e-4));
        // At 11:45 less 120 minutes the child must be out: 75 minutes after the start.
        double late = minutes.survivalProbability(75);
        assertThat(risk.lastDischargeLate().chance())
                .isCloseTo(late, within(3 * Math.sqrt(late * (1 - late) / 40_000)))
                .isEqualTo(risk.anyDischargeLate().chance())
                .isEqualTo(risk.expectedLateDischarges());
        assertThat(minute(risk.finishMedian()))
                .isCloseTo(8.5 * 60 + minutes.inverseCumulativeProbability(0.5), within(1.0));
        assertThat(minute(risk.finish90()))
                .isCloseTo(8.5 * 60 + minutes.inverseCumulativeProbability(0.9), within(1.5));
        assertThat(minute(risk.finish10()))
                .isCloseTo(8.5 * 60 + minutes.inverseCumulativeProbability(0.1), within(1.0));
    }

    @Test
    void minutes_past_the_end_are_the_mean_of_the_tail() {
        SessionRisk risk = simulate(ONE, plan(ONE, "list SAT: S1\n  08:30 ann"), 200_000);

        // E[(X - 60)+] of a log-normal with mean 50: 50 N(d + s) - 60 N(d), d = (mu - ln 60) / s.
        double s = Math.sqrt(Math.log(1.16));
        double d = (Math.log(50) - s * s / 2 - Math.log(60)) / s;
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double expected = 50 * normal.cumulativeProbability(d + s) - 60 * normal.cumulativeProbability(d);
        assertThat(risk.expectedOverrunMinutes()).isCloseTo(expected, within(0.1));
    }

    @Test
    void the_rules_own_approximation_stands_beside_it() {
        SessionRisk risk = simulate(ONE, plan(ONE, "list SAT: S1\n  08:30 ann"), DAYS);

        assertThat(risk.overrunChanceByRule())
                .isCloseTo(NormalDistribution.of(50, 20).survivalProbability(60), within(1e-9));
    }

    @Test
    void durations_that_never_vary_give_the_plan_itself() {
        SessionRisk risk = simulate(THREE, three("08:30 ann", "09:10 bob", "09:50 cy"), DAYS);

        assertThat(risk.overrun()).isEqualTo(new Chance(0, 0));
        assertThat(risk.overrunChanceByRule()).isZero();
        assertThat(risk.expectedOverrunMinutes()).isZero();
        assertThat(risk.finish10())
                .isEqualTo(risk.plannedFinish())
                .isEqualTo(risk.finish90())
                .isEqualTo(LocalTime.of(10, 20));
        assertThat(risk.anyDischargeLate().chance()).isZero();
    }

    @Test
    void a_child_is_not_in_theatre_before_it_has_arrived() {
        Plan late = three("08:30 ann", "09:10 bob", "10:45 cy arrive 10:00");

        assertThat(simulate(THREE, late, DAYS).finishMedian()).isEqualTo(LocalTime.of(10, 30));
        assertThat(simulate(THREE, late, new SimulationSettings(DAYS, 1, 30, 0.1))
                        .finishMedian())
                .isEqualTo(LocalTime.of(10, 45));
        assertThat(simulate(THREE, late, new SimulationSettings(DAYS, 1, 0, 0.1))
                        .finishMedian())
                .isEqualTo(LocalTime.of(11, 15));
    }

    @Test
    void cancellations_are_told_apart_and_change_nothing_else() {
        Plan plan = plan(ONE, "list SAT: S1\n  08:30 ann");
        SessionRisk some = simulate(ONE, plan, SimulationSettings.of(DAYS, 1));
        SessionRisk none = simulate(ONE, plan, new SimulationSettings(DAYS, 1, null, 0));

        assertThat(some.expectedCancellations()).isEqualTo(0.107);
        assertThat(none.expectedCancellations()).isZero();
        assertThat(none.overrun()).isEqualTo(some.overrun());
    }

    @Test
    void minutes_that_the_problem_lacks_are_the_planned_ones_with_the_catalogues_spread() {
        Problem problem = TextPool.problem("""
                procedure | specialty | minutes | sd | stay
                GROMMETS  | ENT       | 20      | 8  | 120

                session | from  | to
                SAT     | 08:30 | 09:00

                child | minutes | sd
                ann   | 20      | ?
                """);
        SessionRisk risk = simulate(problem, plan(problem, "list SAT: S1\n  08:30 ann"), DAYS);

        assertThat(risk.estimatedCases()).isOne();
        assertThat(risk.overrunChanceByRule())
                .isCloseTo(NormalDistribution.of(20, 8).survivalProbability(30), within(1e-9));
    }

    @Test
    void the_same_seed_gives_the_same_days_and_another_gives_others() {
        Plan plan = plan(ONE, "list SAT: S1\n  08:30 ann");

        assertThat(PlanSimulation.of(ONE, plan, SimulationSettings.of(DAYS, 7)))
                .isEqualTo(PlanSimulation.of(ONE, plan, SimulationSettings.of(DAYS, 7)));
        assertThat(simulate(ONE, plan, SimulationSettings.of(DAYS, 7)).overrun())
                .isNotEqualTo(
                        simulate(ONE, plan, SimulationSettings.of(DAYS, 8)).overrun());
    }

    @Test
    void the_totals_are_those_of_independent_lists() {
        Problem problem = TextPool.problem("""
                session | from  | to
                SAT     | 08:30 | 09:30
                SUN     | 08:30 | 09:30
                MON     | 08:30 | 09:30

                child | minutes | sd
                ann   | 50      | 20
                bob   | 55      | 15
                """);
        PlanRisk risk = PlanSimulation.of(
                problem,
                plan(problem, "list SAT: S1\n  08:30 ann\nlist SUN: S1\n  08:30 bob"),
                SimulationSettings.of(DAYS, 1));

        double a = risk.sessions().getFirst().overrun().chance();
        double b = risk.sessions().getLast().overrun().chance();
        assertThat(risk.sessions()).hasSize(2);
        assertThat(risk.totals().children()).isEqualTo(2);
        assertThat(risk.totals().overrun().chance()).isCloseTo(1 - (1 - a) * (1 - b), within(1e-12));
        assertThat(risk.totals().overrun().standardError())
                .isCloseTo(
                        Math.hypot((1 - b) * Math.sqrt(a * (1 - a) / DAYS), (1 - a) * Math.sqrt(b * (1 - b) / DAYS)),
                        within(1e-12));
        assertThat(risk.totals().expectedSessionsOverrunning()).isCloseTo(a + b, within(1e-12));
        assertThat(risk.totals().expectedCancellations()).isCloseTo(2 * 0.107, within(1e-12));
    }

    @Test
    void a_plan_of_another_problem_is_refused() {
        Plan plan = plan(ONE, "list SAT: S1\n  08:30 ann");

        assertThatThrownBy(() -> PlanSimulation.of(
                        THREE, plan(TextPool.problem("""
                child
                dan
                """), "list SAT: S1\n  08:30 dan"), SimulationSettings.of(1, 1)))
                .hasMessageContaining("a case that the problem lacks: dan");
        assertThatThrownBy(() -> SimulationSettings.of(0, 1)).hasMessageContaining("Days are 1 to");
        assertThatThrownBy(() -> new SimulationSettings(1, 1, -1, 0)).hasMessageContaining("early start");
        assertThatThrownBy(() -> new SimulationSettings(1, 1, null, 1.1)).hasMessageContaining("0 to 1");
        assertThat(PlanSimulation.of(ONE, plan, SimulationSettings.of(1, 1)).sessions())
                .hasSize(1);
    }

    private static SessionRisk simulate(Problem problem, Plan plan, int days) {
        return simulate(problem, plan, SimulationSettings.of(days, 1));
    }

    private static SessionRisk simulate(Problem problem, Plan plan, SimulationSettings settings) {
        return PlanSimulation.of(problem, plan, settings).sessions().getFirst();
    }

    private static Plan three(String... lines) {
        return plan(THREE, "list SAT: S1\n  " + String.join("\n  ", lines));
    }

    private static Plan plan(Problem problem, String text) {
        return TextPlan.plan(problem, text);
    }

    private static double minute(LocalTime time) {
        return time.toSecondOfDay() / 60.0;
    }
}
