package org.listpool.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.wire.ContractJson;

/** The simulation of a plan of the replay pool against days counted independently. */
class SimulationAgreesTest {

    private static final int DAYS = 10_000;
    private static final int OWN_DAYS = 10_000;

    /** Widest difference in standard errors; among 48 figures one of 3 is nothing strange. */
    private static final double ERRORS = 3.5;

    private static Problem problem;
    private static Plan plan;

    @BeforeAll
    static void make_a_plan() throws IOException {
        try (InputStream in = SimulationAgreesTest.class.getResourceAsStream("/demo/bsw/problem.json")) {
            problem = ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        }
        plan = PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofMinutes(5), 5_000, 1, 1),
                        (elapsed, need, score, best) -> {})
                .run();
    }

    @Test
    void each_list_agrees_with_an_independent_count_within_sampling_error() {
        PlanRisk risk = PlanSimulation.of(problem, plan, SimulationSettings.of(DAYS, 1));

        assertThat(risk.sessions()).hasSizeGreaterThanOrEqualTo(10);
        SoftAssertions all = new SoftAssertions();
        for (SessionRisk session : risk.sessions()) {
            IndependentMonteCarlo own =
                    IndependentMonteCarlo.of(problem, plan, session.sessionId(), OWN_DAYS, 20_270_213L);
            String of = session.sessionId();
            all.assertThat(session.overrun().chance())
                    .as("overrun of " + of)
                    .isCloseTo(own.overrun, within(tolerance(own.overrun)));
            all.assertThat(session.lastDischargeLate().chance())
                    .as("last child of " + of)
                    .isCloseTo(own.lastLate, within(tolerance(own.lastLate)));
            all.assertThat(session.anyDischargeLate().chance())
                    .as("any child of " + of)
                    .isCloseTo(own.anyLate, within(tolerance(own.anyLate)));
            all.assertThat(session.expectedOverrunMinutes())
                    .as("overrun minutes of " + of)
                    .isCloseTo(
                            own.overrunMinutes,
                            within(ERRORS * own.overrunSpread * Math.sqrt(1.0 / OWN_DAYS + 1.0 / DAYS)));
            all.assertThat(session.finishMedian().toSecondOfDay() / 60.0)
                    .as("median finish of " + of)
                    .isCloseTo(own.medianFinish, within(2.0));
            all.assertThat(session.finish90().toSecondOfDay() / 60.0)
                    .as("90th percentile of " + of)
                    .isCloseTo(own.finish90, within(2.5));
        }
        all.assertAll();
    }

    @Test
    void the_rules_approximation_is_near_the_simulated_chance() {
        PlanRisk risk = PlanSimulation.of(problem, plan, SimulationSettings.of(DAYS, 1));

        assertThat(risk.sessions())
                .allSatisfy(session -> assertThat(session.overrun().chance())
                        .as(session.sessionId())
                        .isCloseTo(session.overrunChanceByRule(), within(0.03)));
    }

    @Test
    void a_lists_figures_do_not_hang_on_the_other_lists() {
        PlanRisk whole = PlanSimulation.of(problem, plan, SimulationSettings.of(DAYS, 1));
        Plan part = new Plan(
                Plan.SCHEMA,
                plan.problemId(),
                plan.asOf(),
                null,
                null,
                0,
                null,
                null,
                plan.sessions().reversed().subList(0, 3),
                plan.days(),
                plan.loans(),
                plan.unplaced(),
                plan.kpis());

        assertThat(whole.sessions())
                .containsAll(PlanSimulation.of(problem, part, SimulationSettings.of(DAYS, 1))
                        .sessions());
    }

    private static double tolerance(double chance) {
        double own = chance * (1 - chance) / OWN_DAYS;
        double simulated = chance * (1 - chance) / DAYS;
        // A chance of none in many days is told up to a few days.
        return ERRORS * Math.sqrt(own + simulated) + 4.0 / DAYS;
    }
}
