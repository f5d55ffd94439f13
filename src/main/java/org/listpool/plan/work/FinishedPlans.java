package org.listpool.plan.work;

import java.time.Instant;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;

/** Completes what a search returns to the document that leaves the house. */
final class FinishedPlans {

    private FinishedPlans() {}

    /** {@code plan} with its figures and the moment it was made. */
    static Plan complete(Problem problem, Plan plan, Instant createdAt) {
        return new Plan(
                plan.schema(),
                plan.problemId(),
                plan.asOf(),
                createdAt,
                plan.seed(),
                plan.needPoints(),
                plan.needBound(),
                plan.score(),
                plan.sessions(),
                plan.days(),
                plan.loans(),
                plan.unplaced(),
                Kpis.of(problem, plan).toMap());
    }
}
