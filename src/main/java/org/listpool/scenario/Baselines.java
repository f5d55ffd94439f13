package org.listpool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.Plans;
import org.listpool.plan.origin.PoolState;
import org.listpool.plan.origin.PoolStates;
import org.listpool.scenario.store.FamilyRows;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunPlans;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredRun;
import org.listpool.scenario.view.BaselineChanged;
import org.listpool.scenario.view.BaselineView;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Reference;
import org.listpool.scenario.view.RunView;
import org.listpool.whatif.Outcome;

/** What families start from and are measured against. */
@ApplicationScoped
public class Baselines {

    private final FamilyRows families;
    private final RunRows runs;
    private final RunPlans runPlans;
    private final Plans plans;
    private final PlanResults results;
    private final PlanProblems problems;
    private final PoolStates states;

    @Inject
    Baselines(
            FamilyRows families,
            RunRows runs,
            RunPlans runPlans,
            Plans plans,
            PlanResults results,
            PlanProblems problems,
            PoolStates states) {
        this.families = families;
        this.runs = runs;
        this.runPlans = runPlans;
        this.plans = plans;
        this.results = results;
        this.problems = problems;
        this.states = states;
    }

    /** Families as callers see them. */
    @Transactional
    public List<FamilyView> views(Collection<StoredFamily> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<RunKind, StoredRun>> references = new HashMap<>();
        runs.listReferences(families.stream().map(family -> family.id).toList())
                .forEach(run -> references
                        .computeIfAbsent(run.familyId, key -> new HashMap<>())
                        .put(run.kind, run));
        List<UUID> waiting = runs.listWaiting();
        PoolState now = states.current();
        return families.stream()
                .map(family -> view(family, references.getOrDefault(family.id, Map.of()), waiting, now))
                .toList();
    }

    /** One family as callers see it. */
    @Transactional
    public FamilyView view(StoredFamily family) {
        return views(List.of(family)).getFirst();
    }

    /** The family of an id that is in store. */
    @Transactional
    public StoredFamily getFamily(UUID id) {
        StoredFamily family = families.findById(id);
        if (family == null) {
            throw new ProblemException(
                    404,
                    "No such family",
                    "There is no family of scenarios of this id. See /api/v1/scenario-families for all.");
        }
        return family;
    }

    /** Refuses what would have to set out from a baseline that will never have a plan. */
    public void requirePossible(StoredFamily family) {
        StoredRun run = family.baselineReady ? null : runs.findOnly(family.id, RunKind.BASELINE);
        if (run != null && run.status.isFinal()) {
            throw new ProblemException(
                    409,
                    "Baseline without a plan",
                    "The baseline of this family ended without a plan that may be used. Make another family; its run says why.");
        }
    }

    /** The baseline's plan; null: it has none yet. */
    @Transactional
    public @Nullable Plan findPlan(StoredFamily family) {
        if (family.planId != null) {
            return results.find(family.planId);
        }
        StoredRun run = runs.findOnly(family.id, RunKind.BASELINE);
        return run == null || !run.hasSoundPlan() ? null : runPlans.find(run.id);
    }

    /** The run or plan that {@link #findPlan} gives. */
    public UUID source(StoredFamily family) {
        if (family.planId != null) {
            return family.planId;
        }
        StoredRun run = runs.findOnly(family.id, RunKind.BASELINE);
        if (run == null) {
            throw new IllegalStateException("A family of the pool has no run of its baseline.");
        }
        return run.id;
    }

    /** Problem and plan of the baseline. */
    @Transactional
    public Outcome getOutcome(StoredFamily family) {
        Plan plan = findPlan(family);
        if (plan == null) {
            throw new ProblemException(
                    409,
                    "No baseline yet",
                    "The baseline of this family has no plan yet. Wait until it is solved; see its run.");
        }
        return new Outcome(problems.get(family.problemId), plan);
    }

    /** Problem and plan that scenarios are measured against: the repeat's where it meets more need, else the baseline's. */
    @Transactional
    public Outcome getReference(StoredFamily family) {
        Outcome baseline = getOutcome(family);
        StoredRun repeat = runs.findOnly(family.id, RunKind.REPEAT);
        Plan more = repeat == null || !repeat.hasSoundPlan() ? null : runPlans.find(repeat.id);
        return more == null || more.needPoints() <= baseline.plan().needPoints()
                ? baseline
                : new Outcome(baseline.problem(), more);
    }

    private FamilyView view(
            StoredFamily family, Map<RunKind, StoredRun> references, List<UUID> waiting, PoolState now) {
        StoredRun repeat = references.get(RunKind.REPEAT);
        if (repeat == null) {
            throw new IllegalStateException("A family has no repeated search of its baseline.");
        }
        BaselineView baseline = baseline(family, references.get(RunKind.BASELINE), waiting);
        return new FamilyView(
                family.id,
                family.name,
                family.note,
                family.archived,
                family.createdAt,
                family.createdBy,
                family.asOf,
                baseline,
                RunView.of(repeat, waiting),
                family.settings(),
                family.bound,
                Reference.of(
                        baseline.ready() ? baseline.needPoints() : null,
                        repeat.hasSoundPlan() ? repeat.needPoints : null,
                        repeat.status),
                family.poolState == null
                        ? BaselineChanged.UNKNOWN
                        : BaselineChanged.between(PoolState.read(family.poolState), now));
    }

    private BaselineView baseline(StoredFamily family, @Nullable StoredRun run, List<UUID> waiting) {
        if (family.planId != null) {
            PlanMetadata plan = plans.get(family.planId);
            return new BaselineView(
                    family.planId, null, family.problemId, true, plan.placed(), plan.needPoints(), plan.needBound());
        }
        if (run == null) {
            throw new IllegalStateException("A family of the pool has no run of its baseline.");
        }
        return new BaselineView(
                null,
                RunView.of(run, waiting),
                family.problemId,
                family.baselineReady,
                run.placed,
                run.needPoints,
                run.needBound);
    }
}
