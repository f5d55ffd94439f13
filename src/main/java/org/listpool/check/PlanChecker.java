package org.listpool.check;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * Counts every rule of the contract again, from a problem and a plan alone.
 *
 * <p>Where the problem lacks a value that a rule needs, the rule is broken. Never throws, however odd the plan: each
 * oddity is a broken rule.
 */
public final class PlanChecker {

    private PlanChecker() {}

    /** Every rule that {@code plan} breaks, in the order of the contract's table; empty for a sound plan. */
    public static List<BrokenRule> check(Problem problem, Plan plan) {
        KnownPlan known = new KnownPlan(problem, plan);
        Findings findings = new Findings();
        ChildRules.check(known, findings);
        FitRules.check(known, findings);
        TimeRules.check(known, findings);
        WardRules.check(known, findings);
        StaffRules.check(known, findings);
        EquipmentRules.check(known, findings);
        LoanRules.check(known, findings);
        TogetherRules.check(known, findings);
        RecordRules.check(known, findings);
        return findings.inOrder();
    }
}
