package org.listpool.plan.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.check.PlanChecker;
import org.listpool.house.ProblemException;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.planning.wayout.WayOuts;

/** Finds the way-outs of one child of a stored plan. A trust's callers see their own children only. */
@ApplicationScoped
public class PlanWayOuts {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Plans plans;
    private final PlanProblems problems;
    private final PlanResults results;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    PlanWayOuts(Plans plans, PlanProblems problems, PlanResults results, AuditTrail audit, Caller caller) {
        this.plans = plans;
        this.problems = problems;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
    }

    /** The way-outs of {@code caseId}; takes some tenths of a second. */
    public ChildWayOutsView get(UUID planId, String caseId) {
        String own = caller.findProvider();
        if (own == null) {
            // A clerk or system without a trust sees nobody.
            caller.requireProvider("");
        }
        PlanMetadata run = plans.get(planId);
        boolean usable = run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED;
        Plan plan = usable ? results.find(planId) : null;
        if (plan == null) {
            throw new ProblemException(
                    CONFLICT,
                    "No way-outs yet",
                    "Way-outs are sought for plans that are finished and break no rule. Wait until the plan is solved.");
        }
        audit.record("READ_WAY_OUTS", List.of(caseId, planId.toString()), null);
        Problem problem = problems.get(run.problemId());
        Case child = problem.cases().stream()
                .filter(each -> each.id().equals(caseId)
                        && (own == null || each.provider().equals(own)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        NOT_FOUND, "No such child", "The plan has no child of this id that this account may see."));
        WayOuts ways = new WayOuts(
                problem,
                plan,
                (changed, made) -> PlanChecker.check(changed, made).isEmpty());
        boolean placed = plan.sessions().stream()
                .flatMap(list -> list.cases().stream())
                .anyMatch(each -> each.caseId().equals(caseId));
        List<Reason> reasons = plan.unplaced().stream()
                .filter(each -> each.caseId().equals(caseId))
                .map(UnplacedCase::reasons)
                .findFirst()
                .orElse(List.of());
        return new ChildWayOutsView(caseId, placed, reasons, ways.find(child));
    }
}
