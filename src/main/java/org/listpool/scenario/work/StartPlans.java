package org.listpool.scenario.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.scenario.Baselines;
import org.listpool.scenario.store.FamilyRows;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunPlans;
import org.listpool.scenario.store.StoredFamily;

/** The plans from which a search may set out, those that exist at the time. */
@ApplicationScoped
class StartPlans {

    /** Neighbours of a cell looked at, at most: one on each side. */
    private static final int MOST_NEIGHBOURS = 4;

    private final Session entities;
    private final FamilyRows families;
    private final Baselines baselines;
    private final RunPlans plans;

    @Inject
    StartPlans(Session entities, FamilyRows families, Baselines baselines, RunPlans plans) {
        this.entities = entities;
        this.families = families;
        this.baselines = baselines;
        this.plans = plans;
    }

    /** A plan, and the run or plan it is of. */
    record Start(UUID source, Plan plan) {}

    /**
     * Likeliest first: what an interrupted attempt of the same run had; plans of a cell's finished neighbours, those with most need
     * first; the baseline's plan, except for an independent check.
     */
    @Transactional
    List<Start> find(RunClaim claim) {
        List<Start> starts = new ArrayList<>();
        add(starts, claim.runId(), plans.find(claim.runId()));
        if (claim.sweepId() != null) {
            neighbours(claim).forEach(id -> add(starts, id, plans.find(id)));
        }
        StoredFamily family = family(claim);
        if (claim.kind() != RunKind.BASELINE && claim.kind() != RunKind.CHECK) {
            add(starts, baselines.source(family), baselines.findPlan(family));
        }
        return starts;
    }

    /** The problem of the family's baseline. */
    @Transactional
    UUID baselineProblem(RunClaim claim) {
        return family(claim).problemId;
    }

    /** The baseline's plan; null: none yet. */
    @Transactional
    @Nullable
    Plan findBaseline(RunClaim claim) {
        return baselines.findPlan(family(claim));
    }

    private List<UUID> neighbours(RunClaim claim) {
        return entities.createNativeQuery("""
                        select n.id from scenario_run c join scenario_run n on n.sweep_id = c.sweep_id
                        where c.id = :run and n.status in ('SOLVED', 'STOPPED') and n.placed is not null
                            and abs(n.cell_row - c.cell_row) + abs(n.cell_column - c.cell_column) = 1
                        order by n.need_points desc, n.queue_number limit :most
                        """, UUID.class)
                .setParameter("run", claim.runId())
                .setParameter("most", MOST_NEIGHBOURS)
                .getResultList();
    }

    private StoredFamily family(RunClaim claim) {
        StoredFamily family = families.findById(claim.familyId());
        if (family == null) {
            throw new IllegalStateException("The family of a run is not there.");
        }
        return family;
    }

    private static void add(List<Start> starts, UUID source, @Nullable Plan plan) {
        if (plan != null) {
            starts.add(new Start(source, plan));
        }
    }
}
