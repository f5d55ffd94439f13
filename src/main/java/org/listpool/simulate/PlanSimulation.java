package org.listpool.simulate;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/** Simulates the days of a finished plan. */
public final class PlanSimulation {

    private PlanSimulation() {}

    /**
     * Simulates each list of {@code plan}, an answer to {@code problem}.
     *
     * @throws IllegalArgumentException where the plan names a session or a case that the problem lacks
     */
    public static PlanRisk of(Problem problem, Plan plan, SimulationSettings settings) {
        List<SessionRisk> risks = UncertainLists.of(problem, plan, settings.earlyStartMinutes()).stream()
                .map(list -> ListSimulation.run(list, settings))
                .toList();
        return new PlanRisk(PlanRisk.SCHEMA, plan.problemId(), settings, risks, PlanRisk.Totals.of(risks));
    }
}
