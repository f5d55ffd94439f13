package org.listpool.check;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** What the checker says about a drawn plan of a drawn pool. */
final class CheckedPlan {

    private CheckedPlan() {}

    /** The codes of the broken rules, one for each finding. */
    static List<String> codes(String pool, String plan) {
        return broken(pool, plan).stream().map(BrokenRule::code).toList();
    }

    /** The texts of the findings of one rule. */
    static List<String> texts(RuleCode code, String pool, String plan) {
        return broken(pool, plan).stream()
                .filter(rule -> rule.code().equals(code.name()))
                .map(BrokenRule::text)
                .toList();
    }

    static List<BrokenRule> broken(String pool, String plan) {
        Problem problem = TextPool.problem(pool);
        Plan drawn = TextPlan.plan(problem, plan);
        return PlanChecker.check(problem, drawn);
    }
}
