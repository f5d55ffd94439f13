package org.listpool.plan.why;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.planning.limits.Limits;
import org.listpool.planning.limits.SessionLimits;
import org.listpool.planning.why.ChildWhy;

/** Explains finished plans that break no rule; worked out anew at each call, since problem and plan never change. */
@ApplicationScoped
public class Explanations {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Plans plans;
    private final PlanProblems problems;
    private final PlanResults results;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    Explanations(Plans plans, PlanProblems problems, PlanResults results, AuditTrail audit, Caller caller) {
        this.plans = plans;
        this.problems = problems;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Why {@code caseId} is where the plan has it. To a trust another's child is not there, and other children stay without
     * id and trust.
     */
    public ChildWhy getWhy(UUID planId, String caseId) {
        String own = caller.findProvider();
        if (own == null) {
            // A clerk or system without a trust sees nobody.
            caller.requireProvider("");
        }
        Planned planned = getPlanned(planId);
        audit.record("READ_WHY", List.of(caseId, planId.toString()), null);
        boolean theirs = planned.problem().cases().stream()
                .anyMatch(each -> each.id().equals(caseId)
                        && (own == null || each.provider().equals(own)));
        ChildWhy why = theirs ? ChildWhy.find(planned.problem(), planned.plan(), caseId) : null;
        if (why == null) {
            throw new ProblemException(
                    NOT_FOUND, "No such child", "The plan has no child of this id that this account may see.");
        }
        return own == null ? why : why.asSeenBy(own);
    }

    /** What binds each session of the plan, in the problem's order. */
    public List<SessionLimits> listLimits(UUID planId) {
        Planned planned = getPlanned(planId);
        audit.record("READ_BINDING", List.of(planId.toString()), null);
        return Limits.of(planned.problem(), planned.plan());
    }

    /** What binds one session of the plan. */
    public SessionLimits getLimits(UUID planId, String sessionId) {
        Planned planned = getPlanned(planId);
        audit.record("READ_BINDING", List.of(planId.toString()), null);
        SessionLimits limits = Limits.find(planned.problem(), planned.plan(), sessionId);
        if (limits == null) {
            throw new ProblemException(NOT_FOUND, "No such session", "The plan's problem has no session of this id.");
        }
        return limits;
    }

    /** A plan that may be used, with its problem. */
    record Planned(Problem problem, Plan plan) {}

    Planned getPlanned(UUID planId) {
        PlanMetadata run = plans.get(planId);
        boolean usable = run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED;
        Plan plan = usable ? results.find(planId) : null;
        if (plan == null) {
            throw new ProblemException(
                    CONFLICT,
                    "Nothing to explain yet",
                    "Explained are plans that are finished and break no rule. Wait until the plan is solved.");
        }
        return new Planned(problems.get(run.problemId()), plan);
    }
}
