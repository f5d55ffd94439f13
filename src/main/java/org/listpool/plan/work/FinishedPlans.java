package org.listpool.plan.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.planning.kpi.Kpis;

/** Completes what a search returns to the document that leaves the house. */
final class FinishedPlans {

    private static final String OUTBID = "OUTBID";

    private static final Reason OUTBID_BEFORE_AN_INTERRUPTION = new Reason(
            OUTBID,
            "Other children were placed with more need in all. The search was interrupted before it noted which sessions "
                    + "could have taken this child.");

    private FinishedPlans() {}

    /** {@code plan} with its figures and the moment it was made. */
    static Plan complete(Problem problem, Plan plan, Instant createdAt) {
        return plan.finished(createdAt, plan.unplaced(), Kpis.of(problem, plan).toMap());
    }

    /**
     * {@code kept}, the best plan from before an interruption, with the reasons that a later search of the same problem
     * gave. Reasons that name a rule hold for every plan; who was outbid by whom does not, and is told in general words.
     */
    static Plan explained(Problem problem, Plan kept, Plan later) {
        Set<String> placed = kept.sessions().stream()
                .flatMap(list -> list.cases().stream())
                .map(PlannedCase::caseId)
                .collect(Collectors.toSet());
        Map<String, UnplacedCase> known = later.unplaced().stream()
                .collect(Collectors.toMap(UnplacedCase::caseId, Function.identity(), (a, b) -> a));
        List<UnplacedCase> unplaced = new ArrayList<>();
        for (var child : problem.cases()) {
            if (placed.add(child.id())) {
                unplaced.add(explained(child.id(), known.get(child.id())));
            }
        }
        // Both are plans of one problem, so the bound of one holds for the other.
        Plan bounded = kept.withNeedBound(later.needBound());
        return bounded.finished(
                kept.createdAt(), unplaced, Kpis.of(problem, bounded).toMap());
    }

    private static UnplacedCase explained(String caseId, @Nullable UnplacedCase known) {
        List<Reason> rules = known == null
                ? List.of()
                : known.reasons().stream()
                        .filter(reason -> !reason.code().equals(OUTBID))
                        .toList();
        return new UnplacedCase(caseId, rules.isEmpty() ? List.of(OUTBID_BEFORE_AN_INTERRUPTION) : rules, List.of());
    }
}
