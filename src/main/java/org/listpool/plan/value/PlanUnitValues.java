package org.listpool.plan.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;

/** Asks for and shows what one more unit of each resource would buy. Carries no child's data. */
@ApplicationScoped
public class PlanUnitValues {

    private final Plans plans;
    private final UnitValueJobs jobs;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    PlanUnitValues(Plans plans, UnitValueJobs jobs, AuditTrail audit, Caller caller) {
        this.plans = plans;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
    }

    /** Queues the work unless it waits, runs or is done already. */
    @Transactional
    public UnitValuesView start(UUID planId) {
        PlanMetadata run = plans.get(planId);
        boolean usable = run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED;
        if (!usable || run.placed() == null) {
            throw new ProblemException(
                    409,
                    "No plan to value yet",
                    "Units are valued for plans that are finished and break no rule. Wait until the plan is solved.");
        }
        jobs.queue(planId, caller.name());
        audit.record("START_UNIT_VALUES", List.of(planId.toString()), null);
        return get(planId);
    }

    /** What is known so far; null: nobody asked. */
    public @Nullable UnitValuesView find(UUID planId) {
        plans.get(planId);
        return jobs.find(planId);
    }

    /** What is known so far. */
    public UnitValuesView get(UUID planId) {
        UnitValuesView found = find(planId);
        if (found == null) {
            throw new ProblemException(
                    404,
                    "Nobody asked yet",
                    "Ask for the values first: POST /api/v1/plans/" + planId + "/unit-values.");
        }
        return found;
    }
}
