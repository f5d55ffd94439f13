package org.listpool.whatif.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.rules.NeedPoints;

/**
 * Who has a place in one plan. A child on two trusts' lists for one specialty is one child, as in the plan's figures; places with
 * unknown ids are passed over.
 */
final class Placements {

    /** One child's need for one specialty. */
    record Need(String person, String specialty) {

        static Need of(Case entry) {
            return new Need(entry.personId() == null ? entry.id() : entry.personId(), entry.specialty());
        }
    }

    private final Problem problem;
    private final Map<Need, Case> placed = new LinkedHashMap<>();
    private final Set<Need> listed;

    private Placements(Problem problem) {
        this.problem = problem;
        listed = problem.cases().stream().map(Need::of).collect(Collectors.toSet());
    }

    static Placements of(Problem problem, Plan plan) {
        Placements placements = new Placements(problem);
        Map<String, Case> cases =
                problem.cases().stream().collect(Collectors.toMap(Case::id, Function.identity(), (a, b) -> a));
        plan.sessions().stream()
                .flatMap(list -> list.cases().stream())
                .map(PlannedCase::caseId)
                .map(cases::get)
                .filter(each -> each != null)
                .forEach(each -> placements.placed.putIfAbsent(Need.of(each), each));
        return placements;
    }

    Map<Need, Case> byNeed() {
        return placed;
    }

    boolean isListed(Need need) {
        return listed.contains(need);
    }

    @Nullable
    Case find(Need need) {
        return placed.get(need);
    }

    long needPoints(Case child) {
        return NeedPoints.of(child, problem.asOf(), problem.weights());
    }

    long daysWaited(Case child) {
        return NeedPoints.daysWaited(child, problem.asOf());
    }

    /** Everybody with a place. */
    Moved.Tally all() {
        return new Moved.Tally(
                placed.size(),
                placed.values().stream().mapToLong(this::needPoints).sum());
    }
}
